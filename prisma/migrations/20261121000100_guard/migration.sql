-- What Prisma's schema language cannot say: keys inside the tenant, checks, indexes, row-level security.

-- 1 · Foreign keys begin with tenant_id, so no row can point into another tenant.
ALTER TABLE api_token ADD FOREIGN KEY (tenant_id) REFERENCES tenant (id);
ALTER TABLE unit ADD FOREIGN KEY (tenant_id) REFERENCES tenant (id);
ALTER TABLE criteria_set ADD FOREIGN KEY (tenant_id) REFERENCES tenant (id);
ALTER TABLE unit_succession ADD FOREIGN KEY (tenant_id) REFERENCES tenant (id);
ALTER TABLE audit_entry ADD FOREIGN KEY (tenant_id) REFERENCES tenant (id);

ALTER TABLE membership
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (user_id) REFERENCES app_user (id);
ALTER TABLE membership_criterion
  ADD FOREIGN KEY (tenant_id, membership_id) REFERENCES membership (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, set_id) REFERENCES criteria_set (tenant_id, id);

ALTER TABLE unit_version
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, parent_id) REFERENCES unit (tenant_id, id);
ALTER TABLE unit_attribute ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id);
ALTER TABLE cluster_member
  ADD FOREIGN KEY (tenant_id, cluster_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, commune_id) REFERENCES unit (tenant_id, id);

ALTER TABLE criteria_set_version ADD FOREIGN KEY (tenant_id, set_id) REFERENCES criteria_set (tenant_id, id);
ALTER TABLE criteria_group ADD FOREIGN KEY (tenant_id, set_id, version) REFERENCES criteria_set_version (tenant_id, set_id, version);
ALTER TABLE criterion ADD FOREIGN KEY (tenant_id, set_id, version, group_position) REFERENCES criteria_group (tenant_id, set_id, version, position);
ALTER TABLE indicator ADD FOREIGN KEY (tenant_id, set_id, version, criterion_number) REFERENCES criterion (tenant_id, set_id, version, number);
ALTER TABLE threshold ADD FOREIGN KEY (tenant_id, set_id, version, indicator_code) REFERENCES indicator (tenant_id, set_id, version, code);
ALTER TABLE set_condition ADD FOREIGN KEY (tenant_id, set_id, version) REFERENCES criteria_set_version (tenant_id, set_id, version);
ALTER TABLE criteria_item ADD FOREIGN KEY (tenant_id, set_id) REFERENCES criteria_set (tenant_id, id);

ALTER TABLE assessment
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, item_id) REFERENCES criteria_item (tenant_id, id),
  ADD FOREIGN KEY (recorded_by) REFERENCES app_user (id);
ALTER TABLE unit_progress
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, set_id) REFERENCES criteria_set (tenant_id, id);
ALTER TABLE unit_progress_month
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, set_id) REFERENCES criteria_set (tenant_id, id);
ALTER TABLE write_key
  ADD FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  ADD FOREIGN KEY (user_id) REFERENCES app_user (id);
ALTER TABLE audit_entry ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id);

-- 2 · Checks.
ALTER TABLE app_user ADD CHECK (email = lower(email) AND email LIKE '%@%');
ALTER TABLE unit ADD CHECK (valid_to IS NULL OR valid_to >= valid_from);
ALTER TABLE unit_version ADD CHECK (valid_to IS NULL OR valid_to >= valid_from), ADD CHECK (parent_id <> unit_id);
ALTER TABLE unit_attribute
  ADD CHECK (valid_to IS NULL OR valid_to >= valid_from),
  ADD CHECK (kind IN ('tag', 'group', 'region')),
  ADD CHECK (kind <> 'group' OR value IN ('1', '2', '3'));
ALTER TABLE cluster_member ADD CHECK (valid_to IS NULL OR valid_to >= valid_from);
ALTER TABLE criteria_set ADD CHECK (size IS NULL OR size BETWEEN 1 AND 200);
ALTER TABLE criteria_set_version ADD CHECK (valid_to IS NULL OR valid_to >= valid_from);
ALTER TABLE assessment
  ADD CHECK (char_length(note) <= 2000),
  ADD CHECK (value IS NULL OR value_text IS NULL),
  ADD CHECK (cause IS NULL OR cause IN ('vacancy', 'leadership', 'staff', 'method', 'movement', 'production', 'terrain',
    'poverty', 'capital', 'disbursement', 'complaint', 'household', 'dependency', 'data_lag', 'other'));
ALTER TABLE unit_progress ADD CHECK (statuses ~ '^[.xhmn]+$');
ALTER TABLE unit_progress_month ADD CHECK (statuses ~ '^[.xhmn]+$');
-- One unit holds a code on a day.
CREATE UNIQUE INDEX unit_one_open_holder ON unit (tenant_id, code) WHERE valid_to IS NULL;

-- 3 · The index of every as-of read: the last fact of a cell, newest first.
CREATE INDEX assessment_as_of ON assessment (tenant_id, unit_id, item_id, stage, effective_on DESC, id DESC) INCLUDE (status);
CREATE INDEX assessment_since ON assessment (tenant_id, effective_on, item_id);

-- 4 · Row-level security, forced on the owner too: with no tenant set there are no rows.
ALTER TABLE membership ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON membership USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE membership_criterion ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON membership_criterion USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE unit ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON unit USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE unit_version ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON unit_version USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE unit_attribute ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON unit_attribute USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE cluster_member ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON cluster_member USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE unit_succession ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON unit_succession USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE criteria_set ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON criteria_set USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE criteria_set_version ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON criteria_set_version USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE criteria_group ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON criteria_group USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE criterion ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON criterion USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE indicator ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON indicator USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE threshold ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON threshold USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE set_condition ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON set_condition USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE criteria_item ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON criteria_item USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE assessment ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON assessment USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE unit_progress ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON unit_progress USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE unit_progress_month ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON unit_progress_month USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE write_key ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON write_key USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON audit_entry USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
-- A user finds the tenants that he may enter before one is chosen.
CREATE POLICY of_user ON membership FOR SELECT USING (user_id = NULLIF(current_setting('app.user_id', true), '')::int);
CREATE POLICY of_user ON membership_criterion FOR SELECT USING (EXISTS (
  SELECT 1 FROM membership m WHERE m.tenant_id = membership_criterion.tenant_id AND m.id = membership_criterion.membership_id
    AND m.user_id = NULLIF(current_setting('app.user_id', true), '')::int));
