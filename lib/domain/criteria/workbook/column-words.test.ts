import { describe, expect, it } from 'vitest';
import { GROUP_COLUMNS, REGION_COLUMNS } from '../threshold-columns';
import { columnNamed, columnsOf, columnWord } from './column-words';

describe('the columns of thresholds', () => {
  it('are read back from what is written, from their keys and from their short names', () => {
    const columns = ['chung', ...REGION_COLUMNS, ...GROUP_COLUMNS, 'tag:an toàn khu', 'tag:làng nghề (cũ)'];
    for (const column of columns) expect(columnNamed(columnWord(column))).toBe(column);
    for (const column of ['chung', ...REGION_COLUMNS, ...GROUP_COLUMNS]) expect(columnNamed(column)).toBe(column);
    expect(
      ['TDMN phía Bắc', 'Vùng ĐBSH', 'BẮC TRUNG BỘ', 'DHNTB', 'Tây nguyên', 'Đông Nam bộ', 'ĐBSCL'].map((name) =>
        columnNamed(name),
      ),
    ).toEqual([...REGION_COLUMNS]);
    expect(['Chỉ tiêu chung', 'Cả nước', 'Nhóm 1', 'Xã nhóm 2', 'Nhóm III'].map((name) => columnNamed(name))).toEqual([
      ...['chung', 'chung', 'nhom_1', 'nhom_2', 'nhom_3'],
    ]);
    expect(
      ['Tag: vùng cao', 'Thẻ: vùng cao', 'Khu vực III', 'Xã an toàn khu'].map((name) => columnNamed(name)),
    ).toEqual([...['tag:vùng cao', 'tag:vùng cao', 'tag:khu vực III', 'tag:an toàn khu']]);
    expect(['Dân số', 'vùng cao', ''].map((name) => columnNamed(name))).toEqual([null, null, null]);
    expect(columnNamed('vùng cao', ['vùng cao'])).toBe('tag:vùng cao');
  });

  it('are those of the level and the time, and every other in use', () => {
    const threshold = {
      indicatorCode: '1',
      value: 1,
      upper: null,
      text: null,
      certainty: 'verified',
      source: null,
    } as const;
    const none = { confirmedBy: null, confirmedOn: null };
    const used = (...columns: string[]) => columns.map((appliesTo) => ({ ...threshold, ...none, appliesTo }));
    const commune = { level: 'commune' } as const;
    expect(columnsOf(commune, { validFrom: '2022-03-08', thresholds: [] })).toEqual(['chung', ...REGION_COLUMNS]);
    expect(columnsOf(commune, { validFrom: '2026-02-15', thresholds: [] })).toEqual(['chung', ...GROUP_COLUMNS]);
    expect(columnsOf(commune, { validFrom: '2026-02-15', thresholds: used('tn') })).toEqual([
      'chung',
      ...REGION_COLUMNS,
    ]);
    expect(columnsOf({ level: 'village' }, { validFrom: '2026-02-15', thresholds: used('tag:x', 'nhom_2') })).toEqual([
      ...['chung', 'nhom_2', 'tag:x'],
    ]);
  });
});
