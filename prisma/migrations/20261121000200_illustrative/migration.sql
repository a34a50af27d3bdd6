-- Every page asks whether any figure of its units is not from a source: answered by the few facts that are.
CREATE INDEX assessment_illustrative ON assessment (tenant_id, unit_id, item_id) WHERE illustrative;
