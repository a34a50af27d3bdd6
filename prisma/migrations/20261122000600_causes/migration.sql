-- Causes that the article of 25/10/2018 names besides those known: late, departments, a low start, little revenue.
ALTER TABLE assessment
  DROP CONSTRAINT assessment_cause_check,
  ADD CONSTRAINT assessment_cause_check CHECK (cause IS NULL OR cause IN ('vacancy', 'leadership', 'staff', 'method',
    'late', 'movement', 'departments', 'production', 'terrain', 'low_start', 'poverty', 'capital', 'revenue',
    'disbursement', 'complaint', 'household', 'dependency', 'data_lag', 'other'));
ALTER TABLE gap_cause
  ADD CHECK (cause IN ('vacancy', 'leadership', 'staff', 'method', 'late', 'movement', 'departments', 'production',
    'terrain', 'low_start', 'poverty', 'capital', 'revenue', 'disbursement', 'complaint', 'household', 'dependency',
    'data_lag', 'other'));
