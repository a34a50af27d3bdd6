import ExcelJS from 'exceljs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { saveAssessments } from '@/lib/features/assessments/mutations';
import { markFile } from '@/lib/features/entry-import/mark-file';
import { recordFile } from '@/lib/features/entry-import/mutations';
import { Pace } from '@/lib/features/entry-import/step';
import { loadEntryTemplate } from '@/lib/features/entry-sheet/loaders';
import { makeActor } from '@/tests/factories/person';
import { countRows, factsOf } from '@/tests/factories/rows';
import { saveInput } from '@/tests/factories/save';
import { calm, preview, record, sendFile } from '@/tests/factories/sheet';
import { fillTemplate } from '@/tests/factories/sheet-template';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const DAY = '2019-12-31';
const UNIT = '06625';
const owner = ownerDb();
let tenant: TestTenant;
let unitId = 0;
let official: Actor;
let other: Actor;
/** Facts of one test do not speak in the next: each has a criterion of its own. */
let item = 0;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  unitId = (await tenant.unit(UNIT, DAY)).id;
  official = await makeActor(tenant, 'Công chức xã', { role: 'commune_official', unitId });
  other = await makeActor(tenant, 'Chủ tịch xã', { role: 'commune_leader', unitId });
});
beforeEach(() => {
  item += 1;
});
afterAll(() => owner.$disconnect());

const template = async () => (await loadEntryTemplate(official, UNIT, { set: SET, form: 'list' })).bytes;
const filled = async (status: string) =>
  fillTemplate(await template(), [{ unit: UNIT, item: String(item), field: 'status', cell: status }]);
const said = async () =>
  (await factsOf(tenant, unitId))
    .filter(({ key }) => key === String(item))
    .map(({ status, recordedBy }) => [status, recordedBy]);

describe('a filled template', () => {
  it('is recorded once, under the name of who brings it and of the file, with one audit entry', async () => {
    const bytes = await filled('đạt');
    const id = await sendFile(official, UNIT, bytes, { name: 'Biểu.xlsx' });
    expect((await preview(official, id)).counts).toEqual({ new: 1, changed: 0, same: 0, conflict: 0, faults: 0 });
    const before = await countRows(tenant);
    const result = await record(official, id);
    expect(result).toMatchObject({ recorded: 1, same: 0, kept: 0 });
    expect(await said()).toEqual([['met', official.userId]]);
    expect(await countRows(tenant)).toMatchObject({ facts: before.facts + 1, audit: before.audit + 1 });
    // Recorded again, and sent again: nothing more.
    expect(await recordFile(official, id, { seen: '0'.repeat(64), all: null, cells: {} }, calm())).toEqual(result);
    const again = await preview(official, await sendFile(official, UNIT, bytes));
    expect(again.counts).toMatchObject({ new: 0, changed: 0, same: 1, conflict: 0 });
    expect(await countRows(tenant)).toMatchObject({ facts: before.facts + 1, audit: before.audit + 1 });
  });

  it('untouched says nothing', async () => {
    expect((await preview(official, await sendFile(official, UNIT, await template()))).counts).toEqual({
      ...{ new: 0, changed: 0, same: 0, conflict: 0, faults: 0 },
    });
  });

  it('in whose cell somebody saved since is a conflict, of which the person chooses a side', async () => {
    const bytes = await filled('đạt');
    await saveAssessments(
      other,
      saveInput({ unit: UNIT, set: SET, effectiveOn: DAY, item: String(item), status: 'not_met' }),
    );
    const id = await sendFile(official, UNIT, bytes);
    const seen = await preview(official, id);
    expect(seen.counts).toMatchObject({ conflict: 1, changed: 0, new: 0 });
    const [conflict] = seen.units[0]!.changes;
    expect(conflict).toMatchObject({ file: { status: 'met' }, held: { status: 'not_met', by: 'Chủ tịch xã' } });
    await expect(record(official, id)).rejects.toMatchObject({ code: 'import_undecided' });
    expect(await said()).toEqual([['not_met', other.userId]]);

    const kept = await sendFile(official, UNIT, bytes);
    expect(await record(official, kept, { all: 'system' })).toMatchObject({ recorded: 0, kept: 1 });
    expect(await said()).toEqual([['not_met', other.userId]]);
    expect(await record(official, id, { all: 'system', cells: { [conflict!.key]: 'file' } })).toMatchObject({
      recorded: 1,
    });
    expect((await said()).at(-1)).toEqual(['met', official.userId]);
  });

  it('leaves the cause of a gap behind with what is now met', async () => {
    const gap = { unit: UNIT, set: SET, effectiveOn: DAY, item: String(item), cause: 'capital' as const };
    await saveAssessments(official, saveInput({ ...gap, status: 'not_met' }));
    const causes = async () =>
      (
        await tenant.within((tx) => tx.assessment.findMany({ where: { unitId }, orderBy: { id: 'desc' }, take: 1 }))
      ).map(({ status, cause }) => [status, cause]);
    await record(official, await sendFile(official, UNIT, await filled('cơ bản đạt')));
    expect(await causes()).toEqual([['basically_met', 'capital']]);
    await record(official, await sendFile(official, UNIT, await filled('đạt')));
    expect(await causes()).toEqual([['met', null]]);
  });

  it('is refused when what was looked at has changed before it is recorded', async () => {
    const id = await sendFile(official, UNIT, await filled('đạt'));
    const { seen } = await preview(official, id);
    await saveAssessments(
      other,
      saveInput({ unit: UNIT, set: SET, effectiveOn: DAY, item: String(item), status: 'not_met' }),
    );
    await expect(recordFile(official, id, { seen, all: 'file', cells: {} }, calm())).rejects.toMatchObject({
      code: 'import_outdated',
    });
    expect(await said()).toEqual([['not_met', other.userId]]);
  });

  it('with one fault is not recorded at all, and comes back with the fault marked', async () => {
    const bytes = await fillTemplate(await template(), [
      { unit: UNIT, item: String(item), field: 'status', cell: 'đạt' },
      { unit: UNIT, item: 'i:2.1', field: 'value', cell: 'khoảng 80' },
    ]);
    const id = await sendFile(official, UNIT, bytes);
    const { faults, isMarkable } = await preview(official, id);
    expect([faults.map(({ code }) => code), isMarkable]).toEqual([['value_invalid'], true]);
    await expect(record(official, id)).rejects.toMatchObject({ code: 'import_faulty' });
    expect(await said()).toEqual([]);
    const marked = await markFile(official, id, calm(), { wordOf: (code) => code, headings: ['a', 'b', 'c', 'd'] });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(marked.bytes).buffer as ExcelJS.Buffer);
    const cell = book.getWorksheet(faults[0]!.sheet!)!.getCell(faults[0]!.cell!);
    expect([cell.text, JSON.stringify(cell.note).includes('value_invalid')]).toEqual(['khoảng 80', true]);
    // Corrected in the marked file, it is the template that it was.
    cell.value = null;
    const corrected = new Uint8Array(await book.xlsx.writeBuffer());
    const seen = await preview(official, await sendFile(official, UNIT, corrected));
    expect([seen.faults, seen.counts.new]).toEqual([[], 1]);
  });

  it('stopped in the middle leaves nothing', async () => {
    const id = await sendFile(official, UNIT, await filled('đạt'));
    const { seen } = await preview(official, id);
    const before = await countRows(tenant);
    for (const last of ['locking', 'comparing', 'writing', 'summing'] as const) {
      const stop = new AbortController();
      const pace = new Pace(stop.signal, ({ phase }) => {
        if (phase === last) stop.abort();
      });
      await expect(recordFile(official, id, { seen, all: null, cells: {} }, pace)).rejects.toMatchObject({
        code: 'import_cancelled',
      });
    }
    expect(await countRows(tenant)).toEqual(before);
    expect(await recordFile(official, id, { seen, all: null, cells: {} }, calm())).toMatchObject({ recorded: 1 });
  });
});
