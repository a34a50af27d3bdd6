-- AlterTable
ALTER TABLE "criteria_set_version" ADD COLUMN     "issued_on" DATE,
ADD COLUMN     "note" TEXT,
ADD COLUMN     "published_at" TIMESTAMPTZ,
ADD COLUMN     "published_by" TEXT,
ADD COLUMN     "rules" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "indicator" ADD COLUMN     "choices" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "lower_set_id" TEXT;

-- AlterTable
ALTER TABLE "threshold" ADD COLUMN     "confirmed_by" TEXT,
ADD COLUMN     "confirmed_on" DATE,
ADD COLUMN     "source" TEXT,
ADD COLUMN     "upper" DECIMAL;

-- AlterTable
ALTER TABLE "assessment" ADD COLUMN     "asked_of" TEXT,
ADD COLUMN     "asked_on" DATE;

-- CreateTable
CREATE TABLE "set_draft" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "set_id" TEXT NOT NULL,
    "base_version" INTEGER,
    "document" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_by" TEXT NOT NULL,
    "updated_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "set_draft_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "set_assignment" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "set_id" TEXT NOT NULL,
    "is_default" BOOLEAN NOT NULL,
    "tag" TEXT,
    "unit_id" INTEGER,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "set_assignment_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "criterion_mapping" (
    "tenant_id" INTEGER NOT NULL,
    "from_set_id" TEXT NOT NULL,
    "from_number" INTEGER NOT NULL,
    "to_set_id" TEXT NOT NULL,
    "to_number" INTEGER NOT NULL,

    CONSTRAINT "criterion_mapping_pkey" PRIMARY KEY ("tenant_id","from_set_id","from_number","to_set_id","to_number")
);

-- CreateTable
CREATE TABLE "department" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "department_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "criterion_assignment" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "set_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "department_id" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "illustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "criterion_assignment_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "guidance" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "set_id" TEXT NOT NULL,
    "number" INTEGER,
    "doc_number" TEXT NOT NULL,
    "issued_on" DATE,
    "issuer" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "link" TEXT,

    CONSTRAINT "guidance_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "department_tenant_id_name_key" ON "department"("tenant_id", "name");
