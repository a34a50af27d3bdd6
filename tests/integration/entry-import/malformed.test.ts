import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { isAppError } from '@/lib/errors';
import { readSheets } from '@/lib/excel/read-sheets';
import { loadEntryTemplate } from '@/lib/features/entry-sheet/loaders';
import words from '@/lib/i18n/messages/vi/errors.json' with { type: 'json' };
import {
  brokenBytes,
  brokenParts,
  goodList,
  wrongCells,
  wrongKeys,
  wrongShapes,
  type BadFile,
  type GoodList,
} from '@/tests/factories/malformed-files';
import { otherKinds, wrongCsv } from '@/tests/factories/malformed-texts';
import { packageOf, putCell, textCell } from '@/tests/factories/package-edits';
import { makeActor } from '@/tests/factories/person';
import { preview, record, sendFile } from '@/tests/factories/sheet';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const COMMUNE = '06625';
/** Of these the preview alone takes seconds; recording reads them no otherwise. */
const LARGE = 200_000;
const owner = ownerDb();
let tenant: TestTenant;
let official: Actor;
let good: GoodList;
let head: string;
/** What the good file would do. */
let goodChanges: string;

const changesOf = async (bytes: Uint8Array): Promise<string> => {
  const { faults, counts, units } = await preview(official, await sendFile(official, COMMUNE, bytes, { set: SET }));
  return JSON.stringify([faults, counts, units]);
};

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', '2019-12-31');
  const { id: unitId } = await tenant.unit(COMMUNE, '2019-12-31');
  official = await makeActor(tenant, 'Công chức xã', { role: 'commune_official', unitId });
  const set = await tenant.set(SET);
  const figures = set.versions[0]!.criteria.flatMap(({ indicators }) =>
    indicators.filter(({ kind }) => kind === 'percent').map(({ code }) => `i:${code}`),
  );
  const { bytes } = await loadEntryTemplate(official, COMMUNE, { set: SET });
  const empty = await goodList(bytes, new Set(figures));
  const filled = [
    ...empty.criteria.map((row) => [row, 9, 'đạt'] as const),
    ...empty.figures.slice(0, 4).map((row) => [row, 8, '78,5'] as const),
  ].reduce((sheet, [row, column, text]) => putCell(sheet, row, column, textCell(text)), empty.parts[empty.path]!);
  good = await goodList(packageOf({ ...empty.parts, [empty.path]: filled }), new Set(figures));
  const { sheets } = await readSheets(good.bytes);
  head = String(sheets[1]!.rows[0]!.cells.get(1)!.value);
  goodChanges = await changesOf(good.bytes);
}, 60_000);
afterAll(() => owner.$disconnect());

/** Everything that an import could write. */
const written = () =>
  tenant.within(async (tx) => [
    await tx.assessment.count(),
    await tx.auditEntry.count({ where: { action: 'import' } }),
    await tx.unitProgress.count(),
    await tx.importFile.count({ where: { appliedAt: { not: null } } }),
  ]);

/** Why a file is refused, by codes; [] when it would be taken in. */
async function refusalsOf({ bytes, name }: BadFile): Promise<string[]> {
  try {
    const id = await sendFile(official, COMMUNE, bytes, { set: SET, ...(name ? { name } : {}) });
    const seen = await preview(official, id);
    if (seen.faults.length === 0) return [];
    if (bytes.length < LARGE)
      await expect(record(official, id, { all: 'file' })).rejects.toMatchObject({ code: 'import_faulty' });
    return seen.faults.map(({ code }) => code);
  } catch (error) {
    if (!isAppError(error)) throw error;
    return [error.code];
  }
}

describe('a file that is not as it should be', () => {
  it('never does a part of what it says, and says why', { timeout: 240_000 }, async () => {
    expect(JSON.parse(goodChanges)).toMatchObject([[], { faults: 0, new: good.criteria.length + 4 }, {}]);
    const files = [
      ...brokenBytes(good),
      ...brokenParts(good),
      ...wrongCells(good),
      ...wrongKeys(good, head),
      ...wrongShapes(good),
      ...wrongCsv(),
      ...otherKinds(),
    ];
    const before = await written();
    const wrong: string[] = [];
    let refused = 0;
    for (const file of files) {
      const codes = await refusalsOf(file).catch((error: unknown) => [`threw ${String(error)}`]);
      const unsaid = codes.filter((code) => !(code in words));
      if (unsaid.length > 0) wrong.push(`${file.title}: no words for ${unsaid.join()}`);
      if (codes.length > 0) refused += 1;
      else if (!file.mayBeHarmless) wrong.push(`${file.title}: taken in`);
      else if ((await changesOf(file.bytes)) !== goodChanges) wrong.push(`${file.title}: says something else`);
    }
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThanOrEqual(200);
    expect(await written()).toEqual(before);
  });
});
