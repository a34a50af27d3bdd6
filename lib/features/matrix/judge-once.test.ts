import { expect, test } from 'vitest';
import type { CatalogueIndicator } from '@/lib/domain/criteria/criteria-set';
import { packStatuses } from '@/lib/domain/criteria/packed-statuses';
import type { MeasuredFact } from '@/lib/domain/criteria/judge-fact';
import { judgeOnce } from './judge-once';
import { judgingVersion, type KnownCells } from './pack-cells';
import type { MatrixColumn } from './view';

const column = (label: string): MatrixColumn => ({
  item: `i:${label}`,
  number: 5,
  label,
  name: label,
  nameConfirmed: true,
  department: null,
  unit: null,
});

const share = (code: string, required: number): CatalogueIndicator => ({
  code,
  name: code,
  kind: 'lower_share',
  unit: '%',
  lowerSetId: 'lower',
  certainty: 'confirmed',
  thresholdState: 'known',
  note: null,
  comparator: '>=',
  choices: [],
  hasFurtherParts: false,
  thresholds: [
    {
      appliesTo: 'all',
      value: required,
      upper: null,
      text: null,
      certainty: 'confirmed',
      source: null,
      confirmed: null,
    },
  ],
});

const rulesOf = (...indicators: CatalogueIndicator[]) =>
  judgingVersion([{ number: 5, name: '5', certainty: 'confirmed', group: 'a', indicators }], null);

const fact = (status: MeasuredFact['status']): MeasuredFact => ({ status, value: null, valueText: null });
const unitOf = (over: Partial<KnownCells>): KnownCells => ({
  keys: ['all'],
  cells: new Map(),
  shares: new Map(),
  ...over,
});

test('other columns of the same number are judged for themselves, not read from what was kept', () => {
  const numeric = (code: string) => ({ ...share(code, 80), kind: 'number' as const });
  const rules = rulesOf(numeric('5.1'), numeric('5.2'));
  const unit = unitOf({ cells: new Map([['i:5.1', fact('met')] as const, ['i:5.2', fact('not_met')] as const]) });
  const name = ['tenant', 'set', 1];
  expect(judgeOnce(name, [column('5.1'), column('5.3')], rules)(unit).packed).toBe(
    packStatuses(['met', 'not_assessed']),
  );
  expect(judgeOnce(name, [column('5.1'), column('5.2')], rules)(unit).packed).toBe(packStatuses(['met', 'not_met']));
});

test('without a fact of its own a unit is judged by its own rules, whoever else has none', () => {
  const nothing: KnownCells['cells'] = new Map();
  const unit = unitOf({ cells: nothing, shares: new Map([['5.1', { met: 8, of: 10 }]]) });
  const judge = (required: number) => judgeOnce(['set', 1], [column('5.1')], rulesOf(share('5.1', required)))(unit);
  expect(judge(80).packed).toBe(packStatuses(['met']));
  expect(judge(90).packed).toBe(packStatuses(['not_met']));
});

test('what was judged of a unit is kept for the same question', () => {
  const unit = unitOf({ cells: new Map([['i:5.1', fact('met')]]) });
  const ask = (tenant: string) => judgeOnce([tenant, 'set', 1], [column('5.1')], rulesOf(share('5.1', 80)))(unit);
  expect(ask('a')).toBe(ask('a'));
  expect(ask('b')).not.toBe(ask('a'));
});
