import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { loadEntryTemplate } from '@/lib/features/entry-sheet/loaders';
import { makeActor } from '@/tests/factories/person';
import { preview, record, sendFile, workbook } from '@/tests/factories/sheet';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const DAY = '2019-12-31';
const UNIT = '06625';
const owner = ownerDb();
let tenant: TestTenant;
let official: Actor;
let office: Actor;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', DAY);
  const at = async (code: string) => (await tenant.unit(code, DAY)).id;
  official = await makeActor(tenant, 'Công chức xã', { role: 'commune_official', unitId: await at(UNIT) });
  office = await makeActor(tenant, 'Văn phòng tỉnh', { role: 'province_office', unitId: await at('20') });
});
afterAll(() => owner.$disconnect());

const codesOf = async (actor: Actor, bytes: Uint8Array | string) =>
  (await preview(actor, await sendFile(actor, UNIT, bytes, { set: SET }))).faults.map(({ code }) => code);

describe('who brings it', () => {
  it('an office imports for a commune, and does not appraise what it brought', async () => {
    const rows = (stage: string) =>
      `unit_code,set,criterion,stage,status,effective_on,note\n${UNIT},${SET},1,${stage},met,${DAY},\n`;
    const id = await sendFile(office, '20', rows('self'));
    expect((await preview(office, id)).imports).toBe(true);
    await record(office, id);
    expect(await codesOf(office, rows('appraised'))).toEqual(['own_entry']);
    expect(await codesOf(official, rows('appraised'))).toEqual(['forbidden']);
  });

  it('of another commune, another province or nobody’s is told as a unit that is not there', async () => {
    const row = (unit: string) =>
      `unit_code,set,criterion,stage,status,effective_on,note\n${unit},${SET},1,self,met,${DAY},\n`;
    for (const unit of ['06613', '08929', '99999'])
      expect(await codesOf(official, row(unit)), unit).toEqual(['unit_unknown']);
    await expect(sendFile(official, '06613', row(UNIT))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('another province’s template is refused by name', async () => {
    const elsewhere = await TestTenant.create(owner, '26', 'vinh-phuc', DAY);
    const there = (await elsewhere.unit('08929', DAY)).id;
    const leader = await makeActor(elsewhere, 'Chủ tịch xã', { role: 'commune_leader', unitId: there });
    const { bytes } = await loadEntryTemplate(leader, '08929', { set: SET, form: 'list' });
    expect(await codesOf(official, bytes)).toEqual(['sheet_other_tenant']);
  });
});

describe('what cannot be taken', () => {
  const sheet = (rows: Parameters<typeof workbook>[0][string]) => workbook({ Biểu: rows });

  it('a day after the reference day, or before the set', async () => {
    const rows = (day: string) =>
      sheet([
        ['Tên xã', 'Ngày', 'TC 1', 'TC 2'],
        ['Kiên Mộc', day, 'đạt', 'đạt'],
      ]);
    expect(await codesOf(official, await rows('1/1/2030'))).toEqual(['date_future']);
    expect(await codesOf(official, await rows('01/01/2016'))).toEqual(['date_before_set']);
  });

  it('days in five spellings are one; what is no day is said', async () => {
    const spellings = ['31/12/2019', '31-12-2019', '31.12.2019', '2019-12-31', 'ngày 31 tháng 12 năm 2019'];
    const rows = spellings.map((day, index) => ['Kiên Mộc', day, `TC ${String(index + 1)}`, 'đạt']);
    const id = await sendFile(official, UNIT, await sheet([['Tên xã', 'Ngày', 'Tiêu chí', 'Trạng thái'], ...rows]), {
      set: SET,
    });
    const seen = await preview(official, id);
    expect(seen.faults).toEqual([]);
    expect(new Set(seen.units.flatMap(({ changes }) => changes.map(({ effectiveOn }) => effectiveOn)))).toEqual(
      new Set([DAY]),
    );
    for (const day of ['31/13/2019', '31/12/19', 'cuối năm'])
      expect(
        await codesOf(
          official,
          await sheet([
            ['Tên xã', 'Ngày', 'TC 1', 'TC 2'],
            ['Kiên Mộc', day, 'đạt', 'đạt'],
          ]),
        ),
      ).toEqual(['date_invalid']);
  });

  it('decimal signs are mixed, and the one that may be thousands is asked about', async () => {
    const rows = [
      ['Mã', 'Giá trị'],
      ['2.1', '78,5'],
      ['2.2', '78.5'],
      ['10', '1.286'],
      ['4.2', 'nhiều'],
    ];
    const id = await sendFile(official, UNIT, await sheet([['Số CT', 'Giá trị'], ...rows.slice(1)]), { set: SET });
    const seen = await preview(official, id);
    expect(seen.faults.map(({ cell, code }) => [cell, code])).toEqual([
      ['B4', 'value_ambiguous'],
      ['B5', 'value_invalid'],
    ]);
  });

  it('cells merged where entries stand; a unit’s name may be merged over its rows', async () => {
    const merged = await workbook(
      {
        Biểu: [
          ['Tên xã', 'Tiêu chí', 'Trạng thái'],
          ['Kiên Mộc', 'TC 1', 'đạt'],
          [null, 'TC 2', 'đạt'],
          [null, 'TC 3', null],
        ],
      },
      (book) => {
        book.getWorksheet('Biểu')!.mergeCells('A2:A4');
        book.getWorksheet('Biểu')!.mergeCells('C3:C4');
      },
    );
    const { faults, counts } = await preview(official, await sendFile(official, UNIT, merged, { set: SET }));
    expect(faults.map(({ cell, code }) => [cell, code])).toEqual(expect.arrayContaining([['C3', 'sheet_merged']]));
    expect(counts.new + counts.changed + counts.same).toBe(1);
  });

  it('the same cell twice, and 50,000 rows', async () => {
    expect(
      await codesOf(
        official,
        await sheet([
          ['Tiêu chí', 'Trạng thái'],
          ['TC 1', 'đạt'],
          ['TC 1', 'chưa đạt'],
        ]),
      ),
    ).toEqual(['line_duplicate']);
    const many = ['Tiêu chí,Trạng thái', ...Array.from({ length: 50_000 }, () => 'TC 1,đạt')].join('\n');
    expect(await codesOf(official, many)).toEqual(['file_too_many_lines']);
  });
});
