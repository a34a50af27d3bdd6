-- AlterTable
ALTER TABLE "plan_figure" ADD COLUMN     "decision" TEXT,
ADD COLUMN     "numbers" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- CreateTable
CREATE TABLE "steering_board" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "decision" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "illustrative" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "steering_board_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "board_post" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "board_id" INTEGER NOT NULL,
    "rank" TEXT NOT NULL,
    "holder" TEXT,
    "department_id" INTEGER,
    "user_id" INTEGER,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "board_post_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "board_charge" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "post_id" INTEGER NOT NULL,
    "unit_id" INTEGER,
    "set_id" TEXT,
    "number" INTEGER,
    "decision" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "board_charge_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "steering_event" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "board_id" INTEGER,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "day_from" DATE NOT NULL,
    "day_to" DATE NOT NULL,
    "half" TEXT,
    "day_wording" TEXT,
    "place" TEXT,
    "purpose" TEXT,
    "report" TEXT,
    "discussion" TEXT,
    "rating" TEXT,
    "conclusion" TEXT,
    "source" TEXT,
    "illustrative" BOOLEAN NOT NULL DEFAULT false,
    "recorded_by" INTEGER,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "steering_event_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "event_person" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "event_id" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "department_id" INTEGER,
    "said" TEXT,

    CONSTRAINT "event_person_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "event_document" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "event_id" INTEGER NOT NULL,
    "doc_number" TEXT,
    "issued_on" DATE,
    "title" TEXT NOT NULL,
    "link" TEXT,

    CONSTRAINT "event_document_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "gap_cause" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "set_id" TEXT NOT NULL,
    "number" INTEGER,
    "cause" TEXT NOT NULL,
    "note" TEXT,
    "event_id" INTEGER,
    "since" DATE NOT NULL,
    "until" DATE,
    "illustrative" BOOLEAN NOT NULL DEFAULT false,
    "recorded_by" INTEGER,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "gap_cause_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "petition" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "event_id" INTEGER,
    "raised_by" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "set_id" TEXT,
    "number" INTEGER,
    "addressee" TEXT NOT NULL,
    "department_id" INTEGER,
    "raised_on" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "source" TEXT,
    "illustrative" BOOLEAN NOT NULL DEFAULT false,
    "recorded_by" INTEGER,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "petition_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "petition_reply" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "petition_id" INTEGER NOT NULL,
    "replied_on" DATE NOT NULL,
    "replied_by" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "condition" TEXT,
    "recorded_by" INTEGER,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "petition_reply_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "task" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "event_id" INTEGER,
    "set_id" TEXT,
    "number" INTEGER,
    "person" TEXT NOT NULL,
    "work" TEXT NOT NULL,
    "responsibility" TEXT NOT NULL,
    "given_on" DATE NOT NULL,
    "deadline" DATE NOT NULL,
    "exclusive" BOOLEAN NOT NULL DEFAULT false,
    "department_id" INTEGER,
    "user_id" INTEGER,
    "petition_id" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'given',
    "source" TEXT,
    "illustrative" BOOLEAN NOT NULL DEFAULT false,
    "recorded_by" INTEGER,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "task_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "task_report" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "task_id" INTEGER NOT NULL,
    "reported_on" DATE NOT NULL,
    "reported_by" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "evidence_id" UUID,
    "recorded_by" INTEGER,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "task_report_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "plan_step" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "set_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "department_id" INTEGER,
    "starts_on" DATE,
    "days" INTEGER NOT NULL,
    "deadline" DATE,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "done_on" DATE,
    "illustrative" BOOLEAN NOT NULL DEFAULT false,
    "recorded_by" INTEGER,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_step_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "step_wait" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "step_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "on_step_id" INTEGER,
    "petition_id" INTEGER,
    "capital_id" INTEGER,
    "words" TEXT,
    "expected_on" DATE,

    CONSTRAINT "step_wait_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "capital_line" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "set_id" TEXT,
    "number" INTEGER,
    "source" TEXT NOT NULL,
    "works" TEXT,
    "kind" TEXT NOT NULL,
    "amount" DECIMAL NOT NULL,
    "high" DECIMAL,
    "bound" TEXT NOT NULL DEFAULT 'exact',
    "wording" TEXT,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "said_by" TEXT NOT NULL,
    "said_on" DATE NOT NULL,
    "document" TEXT,
    "illustrative" BOOLEAN NOT NULL DEFAULT false,
    "recorded_by" INTEGER,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "taken_back_on" DATE,

    CONSTRAINT "capital_line_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "meeting_pack" (
    "tenant_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "set_id" TEXT NOT NULL,
    "stage" "stage" NOT NULL,
    "as_of" DATE NOT NULL,
    "compare_to" DATE NOT NULL,
    "view" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "taken_by" INTEGER,
    "taken_post" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_pack_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "report_duty" (
    "tenant_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "level" "unit_level" NOT NULL,
    "cadence" TEXT NOT NULL,
    "weekday" INTEGER,
    "due_after" INTEGER NOT NULL DEFAULT 0,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "report_duty_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "period_report" (
    "tenant_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "unit_id" INTEGER NOT NULL,
    "set_id" TEXT NOT NULL,
    "cadence" TEXT NOT NULL,
    "window_from" DATE NOT NULL,
    "window_to" DATE NOT NULL,
    "view" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "note" TEXT,
    "sent_by" INTEGER,
    "sent_post" TEXT NOT NULL,
    "sent_on" DATE NOT NULL,
    "sent_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "period_report_pkey" PRIMARY KEY ("tenant_id","id")
);

-- Keys inside the tenant, checks.
ALTER TABLE steering_board
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD CHECK (kind IN ('steering', 'support', 'management', 'village')),
  ADD CHECK (name <> ''),
  ADD CHECK (valid_to >= valid_from);
ALTER TABLE board_post
  ADD FOREIGN KEY (tenant_id, board_id) REFERENCES steering_board (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, department_id) REFERENCES department (tenant_id, id),
  ADD FOREIGN KEY (user_id) REFERENCES app_user (id),
  ADD CHECK (rank IN ('head', 'deputy', 'secretary', 'member')),
  ADD CHECK (holder <> ''),
  ADD CHECK (valid_to >= valid_from);
ALTER TABLE board_charge
  ADD FOREIGN KEY (tenant_id, post_id) REFERENCES board_post (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, set_id) REFERENCES criteria_set (tenant_id, id),
  ADD CHECK (number IS NULL OR set_id IS NOT NULL),
  ADD CHECK (unit_id IS NOT NULL OR number IS NOT NULL),
  ADD CHECK (valid_to >= valid_from);
ALTER TABLE steering_event
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, board_id) REFERENCES steering_board (tenant_id, id),
  ADD FOREIGN KEY (recorded_by) REFERENCES app_user (id),
  ADD CHECK (kind IN ('inspection', 'working_session', 'briefing', 'conference', 'steering_meeting')),
  ADD CHECK (half IN ('morning', 'afternoon')),
  ADD CHECK (title <> ''),
  ADD CHECK (day_to >= day_from),
  ADD CHECK (day_to = day_from OR day_wording IS NOT NULL);
ALTER TABLE event_person
  ADD FOREIGN KEY (tenant_id, event_id) REFERENCES steering_event (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, department_id) REFERENCES department (tenant_id, id),
  ADD CHECK (role IN ('chair', 'delegation_head', 'reporter', 'attending')),
  ADD CHECK (post <> '');
ALTER TABLE event_document
  ADD FOREIGN KEY (tenant_id, event_id) REFERENCES steering_event (tenant_id, id),
  ADD CHECK (title <> '');
ALTER TABLE gap_cause
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, set_id) REFERENCES criteria_set (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, event_id) REFERENCES steering_event (tenant_id, id),
  ADD FOREIGN KEY (recorded_by) REFERENCES app_user (id),
  ADD CHECK (until >= since);
ALTER TABLE petition
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, event_id) REFERENCES steering_event (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, set_id) REFERENCES criteria_set (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, department_id) REFERENCES department (tenant_id, id),
  ADD FOREIGN KEY (recorded_by) REFERENCES app_user (id),
  ADD CHECK (state IN ('open', 'answered', 'in_progress', 'resolved', 'refused')),
  ADD CHECK (number IS NULL OR set_id IS NOT NULL),
  ADD CHECK (subject <> '' AND addressee <> '' AND raised_by <> '');
ALTER TABLE petition_reply
  ADD FOREIGN KEY (tenant_id, petition_id) REFERENCES petition (tenant_id, id),
  ADD FOREIGN KEY (recorded_by) REFERENCES app_user (id),
  ADD CHECK (state IN ('open', 'answered', 'in_progress', 'resolved', 'refused')),
  ADD CHECK (replied_by <> '' AND words <> '');
-- 4 rõ: person, work, responsibility and deadline are never empty.
ALTER TABLE task
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, event_id) REFERENCES steering_event (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, set_id) REFERENCES criteria_set (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, department_id) REFERENCES department (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, petition_id) REFERENCES petition (tenant_id, id),
  ADD FOREIGN KEY (user_id) REFERENCES app_user (id),
  ADD FOREIGN KEY (recorded_by) REFERENCES app_user (id),
  ADD CHECK (person <> '' AND work <> '' AND responsibility <> ''),
  ADD CHECK (deadline >= given_on),
  ADD CHECK (state IN ('given', 'in_progress', 'reported', 'done', 'withdrawn')),
  ADD CHECK (number IS NULL OR set_id IS NOT NULL);
ALTER TABLE task_report
  ADD FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, evidence_id) REFERENCES evidence (tenant_id, id),
  ADD FOREIGN KEY (recorded_by) REFERENCES app_user (id),
  ADD CHECK (state IN ('given', 'in_progress', 'reported', 'done', 'withdrawn')),
  ADD CHECK (reported_by <> '' AND words <> '');
ALTER TABLE plan_step
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, set_id) REFERENCES criteria_set (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, department_id) REFERENCES department (tenant_id, id),
  ADD FOREIGN KEY (recorded_by) REFERENCES app_user (id),
  ADD CHECK (title <> '' AND owner <> ''),
  ADD CHECK (days BETWEEN 1 AND 3650),
  ADD CHECK (state IN ('planned', 'started', 'done', 'dropped')),
  ADD CHECK ((done_on IS NOT NULL) = (state = 'done'));
ALTER TABLE step_wait
  ADD FOREIGN KEY (tenant_id, step_id) REFERENCES plan_step (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, on_step_id) REFERENCES plan_step (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, petition_id) REFERENCES petition (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, capital_id) REFERENCES capital_line (tenant_id, id),
  ADD CHECK (kind IN ('step', 'petition', 'capital', 'dossier')),
  ADD CHECK ((kind = 'step') = (on_step_id IS NOT NULL)),
  ADD CHECK ((kind = 'petition') = (petition_id IS NOT NULL)),
  ADD CHECK (kind = 'capital' OR capital_id IS NULL),
  ADD CHECK (kind <> 'dossier' OR words IS NOT NULL),
  ADD CHECK (on_step_id <> step_id);
ALTER TABLE capital_line
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, set_id) REFERENCES criteria_set (tenant_id, id),
  ADD FOREIGN KEY (recorded_by) REFERENCES app_user (id),
  ADD CHECK (source IN ('central', 'province', 'district', 'commune', 'integrated', 'credit', 'business', 'people', 'other')),
  ADD CHECK (kind IN ('planned', 'allocated', 'disbursed', 'debt')),
  ADD CHECK (bound IN ('exact', 'at_least', 'more_than', 'range')),
  ADD CHECK ((high IS NOT NULL) = (bound = 'range')),
  ADD CHECK (amount >= 0 AND (high IS NULL OR high > amount)),
  ADD CHECK (number IS NULL OR set_id IS NOT NULL),
  ADD CHECK (period_to >= period_from);
ALTER TABLE meeting_pack
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, set_id) REFERENCES criteria_set (tenant_id, id),
  ADD FOREIGN KEY (taken_by) REFERENCES app_user (id),
  ADD CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE report_duty
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD CHECK (cadence IN ('day', 'week', 'month', 'quarter', 'half_year', 'nine_months', 'year')),
  ADD CHECK ((cadence = 'week') = (weekday IS NOT NULL)),
  ADD CHECK (weekday BETWEEN 1 AND 7),
  ADD CHECK (due_after BETWEEN 0 AND 90),
  ADD CHECK (valid_to >= valid_from);
ALTER TABLE period_report
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, set_id) REFERENCES criteria_set (tenant_id, id),
  ADD FOREIGN KEY (sent_by) REFERENCES app_user (id),
  ADD CHECK (cadence IN ('day', 'week', 'month', 'quarter', 'half_year', 'nine_months', 'year')),
  ADD CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD CHECK (window_to >= window_from);
ALTER TABLE tenant_setting
  DROP CONSTRAINT tenant_setting_key_check,
  ADD CONSTRAINT tenant_setting_key_check CHECK (key IN ('map_legend', 'alerts', 'steering'));

CREATE INDEX steering_board_of_unit ON steering_board (tenant_id, unit_id);
CREATE INDEX board_post_of_board ON board_post (tenant_id, board_id);
CREATE INDEX board_charge_of_post ON board_charge (tenant_id, post_id);
CREATE INDEX steering_event_of_unit ON steering_event (tenant_id, unit_id, day_from);
CREATE INDEX event_person_of_event ON event_person (tenant_id, event_id);
CREATE INDEX event_document_of_event ON event_document (tenant_id, event_id);
CREATE INDEX gap_cause_of_unit ON gap_cause (tenant_id, unit_id, set_id);
CREATE INDEX petition_of_unit ON petition (tenant_id, unit_id);
CREATE INDEX petition_reply_of_petition ON petition_reply (tenant_id, petition_id);
CREATE INDEX task_of_unit ON task (tenant_id, unit_id, deadline);
CREATE INDEX task_of_event ON task (tenant_id, event_id);
CREATE INDEX task_report_of_task ON task_report (tenant_id, task_id);
CREATE INDEX plan_step_of_unit ON plan_step (tenant_id, unit_id, set_id);
CREATE INDEX step_wait_of_step ON step_wait (tenant_id, step_id);
CREATE INDEX capital_line_of_unit ON capital_line (tenant_id, unit_id);
CREATE INDEX meeting_pack_of_unit ON meeting_pack (tenant_id, unit_id, taken_at);
CREATE INDEX period_report_of_unit ON period_report (tenant_id, unit_id, window_from);

ALTER TABLE steering_board ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON steering_board USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE board_post ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON board_post USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE board_charge ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON board_charge USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE steering_event ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON steering_event USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE event_person ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON event_person USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE event_document ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON event_document USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE gap_cause ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON gap_cause USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE petition ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON petition USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE petition_reply ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON petition_reply USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE task ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON task USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE task_report ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON task_report USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE plan_step ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON plan_step USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE step_wait ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON step_wait USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE capital_line ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON capital_line USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE meeting_pack ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON meeting_pack USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE report_duty ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON report_duty USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE period_report ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON period_report USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
