-- CreateTable
CREATE TABLE "unit_boundary" (
    "tenant_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "geometry" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "imported_by" INTEGER,
    "imported_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "unit_boundary_pkey" PRIMARY KEY ("tenant_id","unit_id")
);

-- CreateTable
CREATE TABLE "plan_figure" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "set_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "low" DECIMAL NOT NULL,
    "high" DECIMAL,
    "bound" TEXT NOT NULL,
    "wording" TEXT,
    "said_by" TEXT NOT NULL,
    "said_on" DATE,
    "source" TEXT,
    "illustrative" BOOLEAN NOT NULL DEFAULT false,
    "recorded_by" INTEGER,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_figure_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "tenant_setting" (
    "tenant_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tenant_setting_pkey" PRIMARY KEY ("tenant_id","key")
);

-- Keys inside the tenant, checks, row-level security.
ALTER TABLE unit_boundary
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (imported_by) REFERENCES app_user (id),
  ADD CHECK (geometry ->> 'type' IN ('Polygon', 'MultiPolygon')),
  ADD CHECK (length(geometry::text) <= 262144);
ALTER TABLE plan_figure
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, set_id) REFERENCES criteria_set (tenant_id, id),
  ADD FOREIGN KEY (recorded_by) REFERENCES app_user (id),
  ADD CHECK (year BETWEEN 2010 AND 2100),
  ADD CHECK (kind IN ('registered', 'target', 'estimate')),
  ADD CHECK (measure IN ('meet_all', 'gain_all', 'average', 'met', 'gain')),
  ADD CHECK (bound IN ('exact', 'at_least', 'more_than', 'range')),
  ADD CHECK ((high IS NOT NULL) = (bound = 'range')),
  ADD CHECK (low >= 0 AND (high IS NULL OR high > low));
ALTER TABLE tenant_setting
  ADD FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  ADD CHECK (key IN ('map_legend', 'alerts'));
CREATE INDEX plan_figure_of_unit ON plan_figure (tenant_id, unit_id, set_id, year);

ALTER TABLE unit_boundary ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON unit_boundary USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE plan_figure ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON plan_figure USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE tenant_setting ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON tenant_setting USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
