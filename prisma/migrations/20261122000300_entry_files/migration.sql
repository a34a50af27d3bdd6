-- CreateTable
CREATE TABLE "evidence" (
    "tenant_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "item_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "picture_hash" TEXT,
    "taken_at" TIMESTAMPTZ,
    "taken_lat" DECIMAL(9,6),
    "taken_lon" DECIMAL(9,6),
    "valid_until" DATE,
    "uploaded_by" INTEGER,
    "uploaded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_by" INTEGER,
    "removed_at" TIMESTAMPTZ,
    "illustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "evidence_upload" (
    "tenant_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "user_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "item_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "received" INTEGER NOT NULL DEFAULT 0,
    "valid_until" DATE,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evidence_upload_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "entry_set_aside" (
    "tenant_id" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "item_id" INTEGER NOT NULL,
    "stage" "stage" NOT NULL,
    "status" "status",
    "value" TEXT,
    "note" TEXT,
    "cause" TEXT,
    "effective_on" DATE NOT NULL,
    "made_by" INTEGER NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kept_id" BIGINT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "entry_set_aside_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "import_file" (
    "tenant_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "user_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "reading" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_at" TIMESTAMPTZ,

    CONSTRAINT "import_file_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "entry_set_aside_tenant_id_made_by_key_item_id_key" ON "entry_set_aside"("tenant_id", "made_by", "key", "item_id");

-- Keys inside the tenant, checks, row-level security.
ALTER TABLE evidence
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, item_id) REFERENCES criteria_item (tenant_id, id),
  ADD FOREIGN KEY (uploaded_by) REFERENCES app_user (id),
  ADD FOREIGN KEY (removed_by) REFERENCES app_user (id),
  ADD CHECK (size BETWEEN 1 AND 20971520),
  ADD CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD CHECK (picture_hash ~ '^[0-9a-f]{16}$'),
  ADD CHECK ((taken_lat IS NULL) = (taken_lon IS NULL)),
  ADD CHECK (taken_lat BETWEEN -90 AND 90),
  ADD CHECK (taken_lon BETWEEN -180 AND 180),
  ADD CHECK ((removed_at IS NULL) = (removed_by IS NULL));
ALTER TABLE evidence_upload
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, item_id) REFERENCES criteria_item (tenant_id, id),
  ADD FOREIGN KEY (user_id) REFERENCES app_user (id),
  ADD CHECK (size BETWEEN 1 AND 20971520),
  ADD CHECK (received BETWEEN 0 AND size);
ALTER TABLE entry_set_aside
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, item_id) REFERENCES criteria_item (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, kept_id) REFERENCES assessment (tenant_id, id),
  ADD FOREIGN KEY (made_by) REFERENCES app_user (id);
ALTER TABLE import_file
  ADD FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  ADD FOREIGN KEY (user_id) REFERENCES app_user (id),
  ADD CHECK (octet_length(bytes) <= 10485760);
CREATE INDEX evidence_of_cell ON evidence (tenant_id, unit_id, item_id);
CREATE INDEX evidence_same_bytes ON evidence (tenant_id, sha256);
CREATE INDEX entry_set_aside_of_cell ON entry_set_aside (tenant_id, unit_id, item_id);

ALTER TABLE evidence ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON evidence USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE evidence_upload ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON evidence_upload USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE entry_set_aside ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON entry_set_aside USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE import_file ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON import_file USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
