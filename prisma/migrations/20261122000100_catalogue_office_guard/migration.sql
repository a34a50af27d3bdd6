-- The catalogue office: keys inside the tenant, checks, row-level security. What is published is only ever added to (grants.sql).

ALTER TABLE set_draft ADD FOREIGN KEY (tenant_id) REFERENCES tenant (id);
ALTER TABLE set_assignment
  ADD FOREIGN KEY (tenant_id, set_id) REFERENCES criteria_set (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  ADD CHECK (valid_to IS NULL OR valid_to >= valid_from),
  ADD CHECK (NOT is_default OR (tag IS NULL AND unit_id IS NULL));
ALTER TABLE criterion_mapping
  ADD FOREIGN KEY (tenant_id, from_set_id) REFERENCES criteria_set (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, to_set_id) REFERENCES criteria_set (tenant_id, id),
  ADD CHECK (from_set_id <> to_set_id);
ALTER TABLE department
  ADD FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  ADD CHECK (valid_to IS NULL OR valid_to >= valid_from);
ALTER TABLE criterion_assignment
  ADD FOREIGN KEY (tenant_id, set_id) REFERENCES criteria_set (tenant_id, id),
  ADD FOREIGN KEY (tenant_id, department_id) REFERENCES department (tenant_id, id),
  ADD CHECK (valid_to IS NULL OR valid_to >= valid_from);
ALTER TABLE guidance
  ADD FOREIGN KEY (tenant_id, set_id) REFERENCES criteria_set (tenant_id, id),
  ADD CHECK (link IS NULL OR link ~ '^https?://');

ALTER TABLE indicator
  ADD CHECK (kind IN ('boolean', 'percent', 'number', 'choice', 'text', 'lower_share', 'points')),
  ADD CHECK (comparator IN ('>=', '<=', '==', 'range', 'max'));
ALTER TABLE threshold ADD CHECK (upper IS NULL OR upper >= value);
ALTER TABLE assessment ADD CHECK ((asked_of IS NULL) = (asked_on IS NULL)), ADD CHECK (char_length(asked_of) <= 200);

ALTER TABLE set_draft ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON set_draft USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE set_assignment ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON set_assignment USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE criterion_mapping ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON criterion_mapping USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE department ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON department USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE criterion_assignment ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON criterion_assignment USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
ALTER TABLE guidance ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_tenant ON guidance USING (tenant_id = NULLIF(current_setting('app.tenant_id', true), '')::int);
