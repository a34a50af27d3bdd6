import { expect, test } from 'vitest';
import type { MeetingPetition, MeetingUnit, UnmetCell } from '@/lib/features/meeting/view';
import type { CriterionView } from '@/lib/features/progress/view';
import { changesByUnit } from './changes-by-unit';
import { lacksModel } from './lacks-model';
import { petitionsTogether } from './petitions-together';
import { walkOrder } from './walk-order';

const tally = { not_assessed: 0, not_met: 0, basically_met: 0, met: 0, not_applicable: 0 };
const criterion = (number: number): CriterionView => ({
  ...{ number, name: `Tiêu chí ${number}`, nameConfirmed: true, department: null, tally },
});
const unmet = (number: number, over: Partial<UnmetCell> = {}): UnmetCell => ({
  ...{ number, status: 'not_met', causes: [], note: null },
  ...over,
});
const unit = (code: string, over: Partial<MeetingUnit> = {}): MeetingUnit => ({
  ...{ code, name: `Xã ${code}`, group: '', score: 1, before: 1, of: 3, plan: null, registered: false },
  ...{ forecast: null, unmet: [], causes: [], vacant: [] },
  ...over,
});
const plan = { start: 1, now: 1, gained: 0, figures: [] };

test('criteria by how many lack them; what nobody assessed is not counted as lacking, what all have is left out', () => {
  const units = [
    unit('A', { unmet: [unmet(1), unmet(2, { causes: ['capital'] })] }),
    unit('B', { unmet: [unmet(2, { status: 'basically_met', causes: ['capital', 'staff'] })] }),
    unit('C', { unmet: [unmet(1, { status: 'not_assessed' })] }),
    unit('D'),
  ];
  const { columns, lines } = lacksModel([1, 2, 3].map(criterion), units);
  expect(columns.map(({ code }) => code)).toEqual(['A', 'B', 'C']);
  expect(lines.map((line) => [line.criterion.number, line.lacking.length, line.unassessed.length])).toEqual([
    [2, 2, 0],
    [1, 1, 1],
  ]);
  expect(lines[0]!.cells.map(({ cell }) => cell?.status ?? null)).toEqual(['not_met', 'basically_met', null]);
});

test('more units than a sheet has columns for are counted, not drawn', () => {
  const units = Array.from({ length: 17 }, (_, at) => unit(`${at}`, { unmet: [unmet(1)] }));
  const { columns, lines } = lacksModel([criterion(1)], units);
  expect([columns.length, lines[0]!.cells.length, lines[0]!.lacking.length]).toEqual([0, 0, 17]);
});

test('a board goes through those with a plan, then those that lack something, then the others', () => {
  const units = [unit('A'), unit('B', { unmet: [unmet(1)] }), unit('C', { plan }), unit('D', { unmet: [unmet(2)] })];
  expect(walkOrder(units).map(({ code }) => code)).toEqual(['C', 'B', 'D', 'A']);
});

test('of a whole province only those with a plan go to the wall', () => {
  const units = Array.from({ length: 61 }, (_, at) => unit(`${at}`, at === 7 ? { plan } : {}));
  expect(walkOrder(units).map(({ code }) => code)).toEqual(['7']);
});

test('changes are said by unit, most first', () => {
  const change = (code: string, number: number) => ({ code, unit: code, number, criterion: '', on: null });
  const said = changesByUnit([change('A', 1), change('B', 2), change('B', 3)]);
  expect(said.map((one) => [one.code, one.changes.map(({ number }) => number)])).toEqual([
    ['B', [2, 3]],
    ['A', [1]],
  ]);
});

test('petitions of one body to one other are said together only while they stand alike', () => {
  const petition = (id: number, over: Partial<MeetingPetition> = {}): MeetingPetition => ({
    ...{ id, code: '06625', unit: 'xã Kiên Mộc', raisedBy: 'Các thôn', subject: `Việc ${id}`, criterion: null },
    ...{ addressee: 'Đoàn kiểm tra', raisedOn: '2019-05-22', daysOpen: 31, standing: 'unanswered' },
    ...{ condition: null, lastReply: null },
    ...over,
  });
  const groups = petitionsTogether([petition(1), petition(2, { standing: 'in_progress' }), petition(3)]);
  expect(groups.map(({ petitions }) => petitions.map(({ id }) => id))).toEqual([[1, 3], [2]]);
});
