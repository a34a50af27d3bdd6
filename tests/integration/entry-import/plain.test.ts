import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { correctReading } from '@/lib/features/entry-import/mutations';
import { makeActor } from '@/tests/factories/person';
import { factsOf } from '@/tests/factories/rows';
import { preview, record, sendFile, workbook } from '@/tests/factories/sheet';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

const SET = 'vn-commune-2016-2020';
const owner = ownerDb();
let tenant: TestTenant;
let office: Actor;
let official: Actor;

beforeAll(async () => {
  tenant = await TestTenant.create(owner, '20', 'lang-son', '2019-12-31');
  const unit = async (code: string) => (await tenant.unit(code, '2019-12-31')).id;
  office = await makeActor(tenant, 'Văn phòng điều phối tỉnh', { role: 'province_office', unitId: await unit('20') });
  official = await makeActor(tenant, 'Công chức xã', { role: 'commune_official', unitId: await unit('06625') });
});
afterAll(() => owner.$disconnect());

const countsOf = async (actor: Actor, id: string) => (await preview(actor, id)).counts;
const NONE = { new: 0, changed: 0, same: 0, conflict: 0, faults: 0 };

describe('a sheet made by hand', () => {
  it('with units in rows and criteria in columns is understood, recorded once, and says nothing new the second time', async () => {
    const bytes = await workbook({
      'Tổng hợp': [
        ['BIỂU TỔNG HỢP KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI'],
        [],
        ['TT', 'Tên xã'.normalize('NFD'), 'TC 1', 'Tiêu chí 2', '3. Thủy lợi', '8.1', 'Ghi chú'],
        [1, 'Kiên Mộc'.normalize('NFD'), 'Đạt', 'chưa đạt', 'CĐ', 'đạt', null],
        [2, 'Xã Bắc Xa', 'đạt', 'Cơ bản đạt', null, null, 'chờ số liệu'],
        [null, 'Tổng cộng', 2, 0, 0, 0, null],
      ],
    });
    const id = await sendFile(office, '20', bytes, { set: SET });
    const seen = await preview(office, id);
    expect([seen.faults, seen.counts]).toEqual([[], { ...NONE, new: 6 }]);
    expect(seen.units.map(({ title, changes }) => [title, changes.length])).toEqual([
      ['xã Kiên Mộc', 4],
      ['xã Bắc Xa', 2],
    ]);
    expect(await record(office, id)).toMatchObject({ recorded: 6, same: 0, kept: 0 });
    expect((await factsOf(tenant, (await tenant.unit('06625', '2019-12-31')).id)).map((fact) => fact.source)).toEqual(
      Array.from({ length: 4 }, () => 'bảng.xlsx'),
    );
    expect(await countsOf(office, await sendFile(office, '20', bytes, { set: SET }))).toEqual({ ...NONE, same: 6 });
  });

  it('with the criteria of one commune in rows takes statuses, values and notes', async () => {
    const bytes = await workbook({
      Biểu: [
        ['TT', 'Nội dung', 'Kết quả', 'Đánh giá', 'Ghi chú'],
        ['I', 'QUY HOẠCH', null, null, null],
        [4, 'Điện', null, 'đạt', 'đủ điện'],
        ['4.2', 'Tỷ lệ hộ sử dụng điện', 96.5, null, null],
      ],
    });
    const id = await sendFile(official, '06625', bytes, { set: SET });
    expect((await preview(official, id)).faults).toEqual([]);
    expect(await countsOf(official, id)).toMatchObject({ new: 2, faults: 0 });
  });

  it('waits for a person where a name means nobody or two, and where a column is not known', async () => {
    const bytes = await workbook({
      Biểu: [
        ['Nơi', 'TC1'],
        ['Kiên Mục', 'Đạt'],
      ],
    });
    const id = await sendFile(office, '20', bytes, { set: SET });
    expect((await preview(office, id)).plain[0]?.columns.map(({ meaning }) => meaning)).toEqual(['skip', 'cell:1']);
    await correctReading(office, id, { Biểu: { columns: { 1: 'unit' } } });
    const asked = await preview(office, id);
    expect(asked.plain[0]?.unknownUnits).toEqual([{ folded: 'kien muc', written: 'Kiên Mục' }]);
  });

  it('knows the units below the page that it was sent from, and no others', async () => {
    const bytes = await workbook({
      Biểu: [
        ['Xã', 'TC1'],
        ['Kiên Mộc', 'Đạt'],
      ],
    });
    const unknownFrom = async (page: string) =>
      (await preview(office, await sendFile(office, page, bytes, { set: SET }))).plain[0]?.unknownUnits;
    expect(await unknownFrom('189')).toEqual([]);
    expect(await unknownFrom('180')).toEqual([{ folded: 'kien moc', written: 'Kiên Mộc' }]);
  });
});

describe('a CSV', () => {
  const line = '06625,vn-commune-2016-2020,5,self,met,31/12/2019,';
  const header = 'unit_code,set,criterion,stage,status,effective_on,note';

  it('in the form of the open contract is known by its header, with commas or semicolons, with or without BOM', async () => {
    for (const text of [
      `${header}\n${line}\n`,
      `\uFEFF${header}\r\n${line}\r\n`,
      `${header}\n${line}`.replaceAll(',', ';'),
    ]) {
      const seen = await preview(official, await sendFile(official, '06625', text, { name: 'a.csv' }));
      expect([seen.counts, seen.plain[0]?.isWhole]).toEqual([{ ...NONE, new: 1 }, true]);
    }
  });

  it('in another encoding is refused by name', async () => {
    const text = `${header}\n${line}Đạt`;
    const codes = async (bytes: Uint8Array) =>
      new Set((await preview(official, await sendFile(official, '06625', bytes))).faults.map(({ code }) => code));
    expect(await codes(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(new Set(['file_utf16']));
    expect(await codes(Buffer.from('xã,TC1\nKi\xEAn M\xF4c,\xD0\n', 'latin1'))).toEqual(new Set(['file_encoding']));
    expect(await codes(Buffer.from([0, 1, 2, 3, 0, 0]))).toEqual(new Set(['file_not_sheet']));
  });
});
