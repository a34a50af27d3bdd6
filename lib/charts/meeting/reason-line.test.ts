import { expect, test } from 'vitest';
import { reasonLine } from './reason-line';

const reason = (code: string, cause = '') => ({ code, figures: { cause } });

test('what holds the whole unit back is announced once, each criterion’s cause by itself', () => {
  const reasons = [
    reason('cause', 'a'),
    reason('unit_cause', 'b'),
    reason('unit_cause', 'c'),
    reason('unit_cause', 'd'),
  ];
  expect(reasonLine(reasons, ({ code, figures }) => `${code} ${String(figures.cause)}`)).toBe(
    'cause a; unit_cause b; unit_cause_also c; unit_cause_also d',
  );
});
