import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { childrenOn } from '@/lib/domain/units/children-on';
import { clustersOfCommune } from '@/lib/domain/units/clusters-on';
import { groupOn, regionOn, tagsOn } from '@/lib/domain/units/attributes-on';
import { unitSheets } from '@/lib/domain/units/office/sheet/unit-sheets';
import type { SheetModel } from '@/lib/domain/sheet/sheet-model';
import { unitOn } from '@/lib/domain/units/unit-on';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { writeWorkbook } from '@/lib/excel/write-workbook';
import { readTerritory } from '@/lib/features/territory/data';
import { confirmUnitFile, previewUnitFile } from '@/lib/features/unit-office/sheet/load-file';
import { loadUnitWorkbook } from '@/lib/features/unit-office/sheet/loaders';
import { makeActor, readActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const DAY = '2021-12-31';
const owner = ownerDb();
let tenant: TestTenant;
let userId: number;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  await tenant.importUnits(
    'cluster,C-bac,,Bắc,2020-01-01,',
    'village,06625,,Bản Chuông,2018-01-01,',
    'village,06625,,Thôn 1,2018-01-01,',
    'tag,06625,khu vực II,,2018-01-01,',
    'tag,06625,=biên giới,,2018-01-01,',
    'group,06625,2,,2018-01-01,',
    'tag,06625~chuong,kiểu mẫu,,2018-01-01,',
  );
  const office = await makeActor(tenant, 'Văn phòng', {
    role: 'province_office',
    unitId: (await tenant.unit('20', DAY)).id,
  });
  userId = office.userId!;
});
afterAll(() => owner.$disconnect());

/** As the next request would have him: with the territory as it now is. */
const office = (): Promise<Actor> => readActor(userId, tenant);
const tree = () => tenant.within((tx) => readTerritory(tx, tenant.id));
const fileOf = (bytes: Uint8Array | string, name = 'don-vi.xlsx') => new File([bytes as BlobPart], name);
async function preview(file: File) {
  const state = await previewUnitFile(await office(), file);
  if (state.status !== 'read') throw new Error(state.status);
  return state;
}
const take = async (payload: string, key = randomUUID()) => confirmUnitFile(await office(), payload, key);

type Edit = (cells: (string | number | null)[]) => void;
/** The workbook as the office would download it, with some lines edited and some added. */
async function edited(
  edits: Readonly<Record<string, Readonly<Record<string, Edit>>>>,
  added: Readonly<Record<string, (string | null)[][]>> = {},
) {
  const sheets = unitSheets(await tree(), DAY).map((sheet): SheetModel => ({
    ...sheet,
    rows: [
      ...sheet.rows.map((row) => {
        const edit = Object.entries(edits[sheet.name] ?? {}).find(([code]) => row.cells.includes(code))?.[1];
        const cells = [...row.cells, ...Array<null>(8 - row.cells.length).fill(null)];
        edit?.(cells);
        return { ...row, cells };
      }),
      ...(added[sheet.name] ?? []).map((cells) => ({ cells, look: 'plain' as const })),
    ],
  }));
  return fileOf(await writeWorkbook(sheets));
}

describe('a workbook of units', () => {
  it('that comes back as it went out asks for nothing', async () => {
    const { name, bytes } = await loadUnitWorkbook(await office());
    expect(name).toBe('don-vi-lang-son-2021-12-31.xlsx');
    expect(await preview(fileOf(bytes))).toMatchObject({ errors: [], inserted: 0, lines: [], payload: null });
  });

  it('brings what was edited and added, and nothing the second time', async () => {
    const change: Edit = (cells) => {
      [cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]] = [
        'III',
        '3',
        'Đồng bằng sông Hồng',
        'cụm Nam',
        'xã điểm',
        '01/03/2021',
      ];
    };
    const make = () =>
      edited(
        { Xã: { '06625': change }, Thôn: { '06625~chuong': (cells) => ([cells[4], cells[5]] = ['', '01/03/2021']) } },
        { Cụm: [[null, 'Cụm Nam', '01/01/2021']], Thôn: [['06625', null, null, 'Bản Khe Mới', null, '01/06/2021']] },
      );
    const file = await make();
    const seen = await preview(file);
    expect(seen.errors).toEqual([]);
    expect(seen.inserted).toBe(11);
    const key = randomUUID();
    expect(await take(seen.payload!, key)).toMatchObject({ status: 'saved', inserted: 11 });
    expect(await take(seen.payload!, key)).toMatchObject({ status: 'saved', inserted: 11 });

    const all = await tree();
    const commune = unitOn(all, '06625', DAY)!;
    const seenOn = (day: string) => [
      tagsOn(commune, day),
      groupOn(commune, day),
      regionOn(all, commune, day),
      clustersOfCommune(all, commune.id, day).map(({ code }) => code),
    ];
    expect(seenOn('2021-02-28')).toEqual([['=biên giới', 'khu vực II'], '2', 'tdmnpb', []]);
    expect(seenOn('2021-03-01')).toEqual([['khu vực III', 'xã điểm'], '3', 'dbsh', ['C-nam']]);
    expect(childrenOn(all, commune.id, DAY).map((unit) => unitTitle(unit, DAY))).toContain('bản Khe Mới');
    expect(tagsOn(unitOn(all, '06625~chuong', DAY)!, DAY)).toEqual([]);
    expect(await preview(file)).toMatchObject({ errors: [], inserted: 0, payload: null });
    const [entry] = await tenant.within((tx) => tx.auditEntry.findMany({ orderBy: { id: 'desc' }, take: 1 }));
    expect(entry).toMatchObject({
      action: 'units.import',
      actorId: userId,
      subject: { source: 'don-vi.xlsx', inserted: 11 },
    });
  });

  it('tells every fault by its cell, and nothing of it can be taken in', async () => {
    const before = await tree();
    const file = await edited(
      {
        Xã: {
          '06619': (cells) => (cells[3] = '3'),
          '06622': (cells) => ([cells[2], cells[7]] = ['IV', '01/03/2021']),
          '06628': (cells) => ([cells[5], cells[7]] = ['Cụm không có', '01/03/2021']),
          '06631': (cells) => ([cells[3], cells[7]] = ['1', '31/02/2021']),
          '06634': (cells) => ([cells[3], cells[7]] = ['1', '01/03/2022']),
        },
        Thôn: { '06625~1': (cells) => (cells[3] = 'Thôn Một') },
      },
      { Xã: [['99999'], ['06619']], Thôn: [['06625', null, null, '…', null, '01/06/2021']] },
    );
    const { errors, payload, inserted } = await preview(file);
    expect([payload, inserted]).toEqual([null, 0]);
    expect(errors.map(({ sheet, cell, code }) => `${sheet} ${cell?.replace(/\d+/, '')} ${code}`).sort()).toEqual([
      'Thôn D change_elsewhere',
      'Thôn D name_missing',
      'Xã A line_duplicate',
      'Xã A unit_unknown',
      'Xã C value_unknown',
      'Xã D date_future',
      'Xã F value_unknown',
      'Xã H date_invalid',
      'Xã H date_missing',
    ]);
    expect(await tree()).toEqual(before);
  });

  it('that is none of ours, or no workbook at all, is refused by name', async () => {
    const other = await writeWorkbook([
      {
        name: 'Trang',
        frozenRows: 0,
        frozenColumns: 0,
        printedColumns: 1,
        columns: [{ width: 9 }],
        rows: [{ cells: ['a'], look: 'plain' }],
        spareRows: 0,
      },
    ]);
    expect((await preview(fileOf(other))).errors).toMatchObject([{ sheet: null, cell: null, code: 'file_header' }]);
    expect((await preview(fileOf('PK nothing'))).errors).toHaveLength(1);
    await expect(previewUnitFile(await office(), fileOf(''))).rejects.toMatchObject({ code: 'file_empty' });
  });
});

describe('a CSV in the form of import-units', () => {
  it('is looked at, then taken in; its errors stand by line and column', async () => {
    const csv = (...lines: string[]) =>
      fileOf(['kind,unit_code,value,name,from,to', ...lines].join('\n'), 'don-vi.csv');
    const bad = await preview(csv('group,06640,4,,2021-01-01,', 'tag,99999,mới,,2021-01-01,'));
    expect(bad).toMatchObject({
      payload: null,
      errors: [
        { line: 2, column: 'value', code: 'value_invalid' },
        { line: 3, column: 'unit_code', code: 'unit_unknown' },
      ],
    });
    const twoAreas = await preview(csv('tag,06640,khu vực I,,2021-01-01,', 'tag,06640,khu vực II,,2021-06-01,'));
    expect(twoAreas.errors).toMatchObject([{ line: 3, code: 'period_overlap' }]);
    const good = csv('group,06640,1,,2021-01-01,');
    expect(await take((await preview(good)).payload!)).toMatchObject({ status: 'saved', inserted: 1 });
    expect(await preview(good)).toMatchObject({ inserted: 0, unchanged: 1, payload: null });
  });

  it('is for the office alone, and a payload that is none is refused', async () => {
    const leader = await makeActor(tenant, 'Lãnh đạo', {
      role: 'province_leader',
      unitId: (await tenant.unit('20', DAY)).id,
    });
    await expect(previewUnitFile(leader, fileOf('a', 'a.csv'))).rejects.toMatchObject({ code: 'not_found' });
    const payload = JSON.stringify({ source: 'x', rows: 1, lines: [] });
    await expect(confirmUnitFile(leader, payload, randomUUID())).rejects.toMatchObject({ code: 'forbidden' });
    await expect(take('{"lines":[{"kind":"drop"}]}')).rejects.toMatchObject({ code: 'invalid' });
    await expect(loadUnitWorkbook(leader)).rejects.toMatchObject({ code: 'not_found' });
  });
});
