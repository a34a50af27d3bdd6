import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheets } from '@/lib/excel/read-sheets';
import { writeWorkbook } from '@/lib/excel/write-workbook';
import {
  fillIn,
  itemsOf,
  layOut,
  SAMPLE_DAY,
  SAMPLE_UNITS,
  sampleContext,
  sampleSet,
  sampleSheet,
  templateOf,
  type Typed,
} from '@/tests/factories/entry-sheets';
import { guardText } from '../criteria/workbook/cell-text';
import { CAUSES, STATUSES, type Cause, type Status } from '../criteria/status';
import { formatTyped } from '../report/value-format';
import type { CellModel } from '../sheet/sheet-model';
import type { WorkbookSheet } from '../sheet/workbook-read';
import { readEntrySheets } from './read-entry-sheets';
import type { Carried, SheetForm } from './sheet-keys';
import type { SheetField } from './sheet-line';
import { CAUSE_WORDS, STATUS_LETTERS, STATUS_WORDS } from './words';

const SET = sampleSet();
const ITEMS = itemsOf(SET).filter(({ kind }) => kind !== 'lower_share');

const piece = fc.constantFrom(
  ...['Đường', 'chưa xong', '=1+1', '+84', '-', '@x', "'", '"', '<b>&amp;', '_x0041_', '\n', ';', '1.286', '  '],
  ...['ă', 'e\u0302\u0301', '𝄞', 'Đ', ',', '{', '{"ntm":1}', '#unit', '\t', '12,6'],
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join('').normalize('NFC').trim())
  .filter((value) => value !== '');
const figure = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 100_000 }).map((thousandth) => thousandth / 1000),
);
const status = fc.constantFrom<Status>(...STATUSES);
const given = status.filter((one) => one !== 'not_assessed');

/** A value of an item and how it may stand in its cell. */
interface SaidValue {
  readonly value: string;
  readonly cell: CellModel;
}

function valueOf(kind: string): fc.Arbitrary<SaidValue> | null {
  if (kind === 'choice')
    return fc.constantFrom('Loại A', 'Loại B', 'Chưa xếp').map((value) => ({ value, cell: value }));
  if (kind === 'text') return text.map((value) => ({ value, cell: guardText(value) }));
  if (kind === 'boolean') return null;
  return fc.tuple(figure, fc.constantFrom('cell', 'typed', 'percent')).map(([value, way]) => ({
    value: formatTyped(value),
    cell: way === 'cell' ? value : formatTyped(value) + (way === 'percent' ? ' %' : ''),
  }));
}

const spelled = (words: Readonly<Record<Status, string>>) => (one: Status) =>
  fc.constantFrom(words[one], words[one].toUpperCase(), words[one].normalize('NFD'), ` ${words[one]} `);

/** What one item of one unit carried, what is typed over it, and what that says. */
interface Case {
  readonly unit: string;
  readonly item: string;
  readonly carried: Carried;
  readonly typed: readonly Typed[];
  readonly expected: { status: Status | null; value: string | null; cause: Cause | null; note: string | null } | null;
}

function caseOf(form: SheetForm, unit: string, { item, kind }: (typeof ITEMS)[number]): fc.Arbitrary<Case> {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 });
  const isCriterion = kind === null;
  const values = isCriterion ? null : valueOf(kind);
  const remarks = isCriterion && form === 'list';
  const content = fc.record({
    status: values && form !== 'list' ? fc.constant(null) : maybe(given),
    value: values ? maybe(values) : fc.constant(null),
    cause: remarks ? maybe(fc.constantFrom<Cause>(...CAUSES)) : fc.constant(null),
    note: remarks ? maybe(text) : fc.constant(null),
  });
  const base = fc.integer({ min: 1, max: 10 ** 9 }).map(String);
  return fc.tuple(content, content, base, fc.boolean(), status).chain(([before, after, id, isTouched, over]) => {
    const carried: Carried = { ...before, value: before.value?.value ?? null, base: id };
    if (!isTouched) return fc.constant<Case>({ unit, item, carried, typed: [], expected: null });
    // A criterion whose note speaks has a status; so has what says nothing else.
    const said = { ...after, status: isCriterion || (after.value === null && form === 'list') ? over : after.status };
    const words = form === 'list' ? STATUS_WORDS : STATUS_LETTERS;
    const put = (field: SheetField, cell: CellModel): Typed => ({ unit, item, field, cell });
    const statusCell = said.status === null ? fc.constant(null) : spelled(words)(said.status);
    return statusCell.map((letters): Case => {
      const cells: Typed[] = [];
      if (form === 'list') {
        cells.push(put('status', letters), put('value', said.value?.cell ?? null));
        cells.push(put('cause', said.cause && CAUSE_WORDS[said.cause]), put('note', said.note && guardText(said.note)));
      } else cells.push(put('status', said.value?.cell ?? letters));
      const expected = { ...said, value: said.value?.value ?? null };
      const isNew =
        (expected.status !== null && expected.status !== carried.status) ||
        (expected.value !== null && expected.value !== carried.value) ||
        (expected.cause !== null && expected.cause !== carried.cause) ||
        (expected.note !== null && expected.note !== carried.note);
      return { unit, item, carried, typed: cells, expected: isNew ? expected : null };
    });
  });
}

function casesOf(form: SheetForm): fc.Arbitrary<Case[]> {
  const items = ITEMS.filter(({ kind }) => form === 'list' || (kind === null) === (form === 'criteria'));
  return fc.tuple(...SAMPLE_UNITS.flatMap(({ code }) => items.map((item) => caseOf(form, code, item))));
}

const template = fc.constantFrom<SheetForm>('list', 'criteria', 'indicators').chain((form) =>
  casesOf(form).map((cases) => {
    const carried = new Map(cases.map((one) => [`${one.unit} ${one.item}`, one.carried]));
    const models = templateOf(sampleSheet(form, { set: SET, carried: (unit, item) => carried.get(`${unit} ${item}`) }));
    return { cases, models };
  }),
);

const read = (sheets: readonly WorkbookSheet[]) => readEntrySheets(sheets, sampleContext(SET));

function expectSaid(sheets: readonly WorkbookSheet[], cases: readonly Case[]): void {
  const { lines, faults } = read(sheets);
  expect(faults).toEqual([]);
  const expected = cases.flatMap(({ unit, item, carried, expected: said }) =>
    said ? [{ unit, item, base: carried.base, ...said, set: SET.id, stage: 'self', effectiveOn: SAMPLE_DAY }] : [],
  );
  const inOrder = (one: { unit: string; item: string }, other: { unit: string; item: string }) =>
    `${one.unit} ${one.item}` < `${other.unit} ${other.item}` ? -1 : 1;
  expect(lines.map(({ place: _, cells: __, ...line }) => line).sort(inOrder)).toEqual(expected.sort(inOrder));
}

describe('a template', () => {
  it('that was not touched says nothing', () => {
    fc.assert(
      fc.property(template, ({ models }) => {
        const { lines, faults } = read(layOut(models));
        expect([lines, faults]).toEqual([[], []]);
      }),
      { numRuns: 60 },
    );
  });

  it('says exactly what was typed', () => {
    fc.assert(
      fc.property(template, ({ cases, models }) => {
        expectSaid(
          layOut(
            fillIn(
              models,
              cases.flatMap(({ typed }) => typed),
            ),
          ),
          cases,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('says it through a file too', async () => {
    await fc.assert(
      fc.asyncProperty(template, async ({ cases, models }) => {
        const bytes = await writeWorkbook(
          fillIn(
            models,
            cases.flatMap(({ typed }) => typed),
          ),
        );
        const { sheets, faults } = await readSheets(bytes);
        expect(faults).toEqual([]);
        expectSaid(sheets, cases);
      }),
      { numRuns: 12 },
    );
  });
});
