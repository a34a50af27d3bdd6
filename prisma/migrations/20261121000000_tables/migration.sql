-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "unit_level" AS ENUM ('province', 'district', 'cluster', 'commune', 'village');

-- CreateEnum
CREATE TYPE "stage" AS ENUM ('self', 'verified', 'appraised');

-- CreateEnum
CREATE TYPE "status" AS ENUM ('not_assessed', 'not_met', 'basically_met', 'met', 'not_applicable');

-- CreateTable
CREATE TABLE "tenant" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "reference_day" DATE,
    "last_day" DATE,
    "successor_tenant" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "not_applicable_counts" BOOLEAN NOT NULL DEFAULT true,
    "average_decimals" INTEGER NOT NULL DEFAULT 1,
    "territory_version" INTEGER NOT NULL DEFAULT 1,
    "catalogue_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tenant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "session_epoch" INTEGER NOT NULL DEFAULT 1,
    "disabled_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" SERIAL NOT NULL,
    "tenant_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "expires_on" DATE,
    "revoked_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "sign_in_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "membership" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "membership_criterion" (
    "tenant_id" INTEGER NOT NULL,
    "membership_id" INTEGER NOT NULL,
    "set_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "membership_criterion_pkey" PRIMARY KEY ("tenant_id","membership_id","set_id","number")
);

-- CreateTable
CREATE TABLE "unit" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "level" "unit_level" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "date_known" BOOLEAN NOT NULL DEFAULT true,
    "illustrative" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "unit_version" (
    "tenant_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "parent_id" INTEGER,
    "date_known" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "unit_version_pkey" PRIMARY KEY ("tenant_id","unit_id","valid_from")
);

-- CreateTable
CREATE TABLE "unit_attribute" (
    "tenant_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "illustrative" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT,

    CONSTRAINT "unit_attribute_pkey" PRIMARY KEY ("tenant_id","unit_id","kind","value","valid_from")
);

-- CreateTable
CREATE TABLE "cluster_member" (
    "tenant_id" INTEGER NOT NULL,
    "cluster_id" INTEGER NOT NULL,
    "commune_id" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "cluster_member_pkey" PRIMARY KEY ("tenant_id","cluster_id","commune_id","valid_from")
);

-- CreateTable
CREATE TABLE "unit_succession" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "old_code" TEXT NOT NULL,
    "old_name" TEXT NOT NULL,
    "old_province" TEXT NOT NULL,
    "new_code" TEXT NOT NULL,
    "new_name" TEXT NOT NULL,
    "new_province" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "relation" TEXT NOT NULL,
    "population" TEXT NOT NULL,

    CONSTRAINT "unit_succession_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "criteria_set" (
    "tenant_id" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "level" "unit_level" NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT,
    "scope" TEXT NOT NULL,
    "extends_id" TEXT,
    "size" INTEGER,
    "origin" TEXT NOT NULL DEFAULT 'shipped',

    CONSTRAINT "criteria_set_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "criteria_set_version" (
    "tenant_id" INTEGER NOT NULL,
    "set_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "decision" TEXT,
    "valid_from" DATE NOT NULL,
    "start_known" BOOLEAN NOT NULL,
    "valid_to" DATE,
    "certainty" JSONB NOT NULL,
    "source_digest" TEXT NOT NULL,

    CONSTRAINT "criteria_set_version_pkey" PRIMARY KEY ("tenant_id","set_id","version")
);

-- CreateTable
CREATE TABLE "criteria_group" (
    "tenant_id" INTEGER NOT NULL,
    "set_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "criteria_group_pkey" PRIMARY KEY ("tenant_id","set_id","version","position")
);

-- CreateTable
CREATE TABLE "criterion" (
    "tenant_id" INTEGER NOT NULL,
    "set_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "group_position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "certainty" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "criterion_pkey" PRIMARY KEY ("tenant_id","set_id","version","number")
);

-- CreateTable
CREATE TABLE "indicator" (
    "tenant_id" INTEGER NOT NULL,
    "set_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "criterion_number" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "unit" TEXT,
    "comparator" TEXT,
    "certainty" TEXT NOT NULL,
    "threshold_state" TEXT NOT NULL,
    "delegated_to" TEXT,
    "note" TEXT,
    "details" JSONB NOT NULL,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("tenant_id","set_id","version","code")
);

-- CreateTable
CREATE TABLE "threshold" (
    "tenant_id" INTEGER NOT NULL,
    "set_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "indicator_code" TEXT NOT NULL,
    "applies_to" TEXT NOT NULL,
    "value" DECIMAL,
    "text" TEXT,
    "certainty" TEXT NOT NULL,

    CONSTRAINT "threshold_pkey" PRIMARY KEY ("tenant_id","set_id","version","indicator_code","applies_to")
);

-- CreateTable
CREATE TABLE "set_condition" (
    "tenant_id" INTEGER NOT NULL,
    "set_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "of_level" "unit_level" NOT NULL,
    "meets_set_id" TEXT NOT NULL,
    "required_share" DECIMAL NOT NULL,
    "certainty" TEXT NOT NULL,

    CONSTRAINT "set_condition_pkey" PRIMARY KEY ("tenant_id","set_id","version","position")
);

-- CreateTable
CREATE TABLE "criteria_item" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "set_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "criterion" INTEGER NOT NULL,
    "is_indicator" BOOLEAN NOT NULL,

    CONSTRAINT "criteria_item_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "tenant_id" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "item_id" INTEGER NOT NULL,
    "stage" "stage" NOT NULL,
    "status" "status" NOT NULL,
    "value" DECIMAL,
    "value_text" TEXT,
    "effective_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by" INTEGER,
    "note" TEXT,
    "cause" TEXT,
    "illustrative" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "unit_progress" (
    "tenant_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "set_id" TEXT NOT NULL,
    "stage" "stage" NOT NULL,
    "statuses" TEXT NOT NULL,
    "met" INTEGER NOT NULL,
    "basically_met" INTEGER NOT NULL,
    "not_met" INTEGER NOT NULL,
    "not_applicable" INTEGER NOT NULL,
    "last_effective" DATE,
    "last_recorded" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "unit_progress_pkey" PRIMARY KEY ("tenant_id","unit_id","set_id","stage")
);

-- CreateTable
CREATE TABLE "unit_progress_month" (
    "tenant_id" INTEGER NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "set_id" TEXT NOT NULL,
    "stage" "stage" NOT NULL,
    "month_end" DATE NOT NULL,
    "statuses" TEXT NOT NULL,

    CONSTRAINT "unit_progress_month_pkey" PRIMARY KEY ("tenant_id","set_id","stage","unit_id","month_end")
);

-- CreateTable
CREATE TABLE "write_key" (
    "tenant_id" INTEGER NOT NULL,
    "user_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "response" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "write_key_pkey" PRIMARY KEY ("tenant_id","user_id","key")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "tenant_id" INTEGER NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" INTEGER,
    "actor_post" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "unit_id" INTEGER,
    "subject" JSONB NOT NULL,
    "request_id" TEXT,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "tenant_code_key" ON "tenant"("code");

-- CreateIndex
CREATE UNIQUE INDEX "tenant_slug_key" ON "tenant"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_hash_key" ON "api_token"("hash");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "unit_tenant_id_code_valid_from_key" ON "unit"("tenant_id", "code", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "unit_succession_tenant_id_old_code_new_code_effective_on_key" ON "unit_succession"("tenant_id", "old_code", "new_code", "effective_on");

-- CreateIndex
CREATE UNIQUE INDEX "criteria_item_tenant_id_set_id_key_key" ON "criteria_item"("tenant_id", "set_id", "key");

-- CreateIndex
CREATE INDEX "unit_progress_tenant_id_set_id_stage_idx" ON "unit_progress"("tenant_id", "set_id", "stage");

-- CreateIndex
CREATE INDEX "audit_entry_tenant_id_unit_id_id_idx" ON "audit_entry"("tenant_id", "unit_id", "id");

