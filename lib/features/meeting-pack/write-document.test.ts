import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocument } from '@/lib/docx/write-document';
import { dinhLapMeeting, largeMeeting } from '@/tests/factories/meeting-view';
import { buildDocument } from './build-document';
import { sealView } from './seal-view';

const VIEW = dinhLapMeeting();
const SEAL = sealView(VIEW);

let parts: Record<string, string>;
const xml = (name: string) => parts[name] ?? '';
const body = () => xml('word/document.xml');

beforeAll(async () => {
  const bytes = await writeDocument(
    buildDocument(VIEW, SEAL, (code) => code),
    SEAL,
  );
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
});

/** Twentieths of a point as millimetres. */
const mm = (twips: string | undefined) => Math.round((Number(twips) / 1440) * 25.4);
const attributes = (tag: string) =>
  [...body().matchAll(new RegExp(`<w:${tag} ([^>]*)/>`, 'g'))].map(([, all]) =>
    Object.fromEntries([...all!.matchAll(/w:(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
  );
const texts = () => [...body().matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text);
/** Runs of text with their size in points. */
const sizes = () => [...body().matchAll(/<w:sz w:val="(\d+)"\/>/g)].map(([, half]) => Number(half) / 2);

describe('the form of NĐ 30/2020 in the file’s XML', () => {
  test('A4, the body in portrait and each annex in landscape', () => {
    const pages = attributes('pgSz');
    expect(pages.map(({ w, h }) => [mm(w), mm(h)])).toEqual([[210, 297], ...Array<number[]>(5).fill([297, 210])]);
    expect(pages.slice(1).every(({ orient }) => orient === 'landscape')).toBe(true);
  });

  test('margins of every section lie within what is allowed', () => {
    const margins = attributes('pgMar');
    expect(margins).toHaveLength(6);
    for (const { top, bottom, left, right } of margins) {
      expect([mm(top), mm(bottom)].every((one) => one >= 20 && one <= 25)).toBe(true);
      expect(mm(left)).toBeGreaterThanOrEqual(30);
      expect(mm(left)).toBeLessThanOrEqual(35);
      expect(mm(right)).toBeGreaterThanOrEqual(15);
      expect(mm(right)).toBeLessThanOrEqual(20);
    }
  });

  test('Times New Roman everywhere; 14 in the body, nothing that is read below 11', () => {
    expect(xml('word/styles.xml')).toMatch(/<w:rFonts [^>]*w:ascii="Times New Roman"/);
    expect(body()).not.toContain('w:rFonts');
    expect(xml('word/styles.xml')).toContain('<w:sz w:val="28"/>');
    expect(sizes().filter((size) => size > 2 && size < 11)).toEqual([]);
  });

  test('the page number stands centred at the top, counts anew in each annex, and not on a first page', () => {
    expect(body().match(/<w:titlePg\/>/g)).toHaveLength(6);
    expect(attributes('pgNumType').map(({ start }) => start)).toEqual(Array(6).fill('1'));
    const headers = Object.keys(parts).filter((name) => /header\d+\.xml$/.test(name));
    const numbered = headers.filter((name) => xml(name).includes('PAGE'));
    expect(numbered).toHaveLength(headers.length / 2);
    expect(numbered.every((name) => xml(name).includes('<w:jc w:val="center"/>'))).toBe(true);
  });

  test('national title, agency, number, place and day, signature by post', () => {
    expect(texts()).toEqual(
      expect.arrayContaining([
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'UBND HUYỆN ĐÌNH LẬP',
        'BAN CHỈ ĐẠO XÂY DỰNG NÔNG THÔN MỚI',
        'Số:        /BC-BCĐ',
        'Đình Lập, ngày 22 tháng 5 năm 2019',
        'BÁO CÁO',
        'TM. BAN CHỈ ĐẠO',
        'TRƯỞNG BAN',
        'Nơi nhận:',
      ]),
    );
  });

  test('annexes are counted in Roman numerals, their heads are repeated and no row is torn', () => {
    expect(texts().filter((text) => text!.startsWith('Phụ lục'))).toEqual(
      ['I', 'II', 'III', 'IV', 'V'].map((numeral) => `Phụ lục ${numeral}`),
    );
    expect(body().match(/<w:tblHeader\/>/g)).toHaveLength(6);
    const rows = body().match(/<w:tr>|<w:tr /g)!.length;
    expect(body().match(/<w:cantSplit\/>/g)).toHaveLength(rows);
  });

  test('the seal can be read on paper and in the properties of the file', () => {
    expect(texts()).toContain(`Mã đối chiếu (SHA-256): ${SEAL}`);
    expect(xml('docProps/custom.xml')).toContain(SEAL);
  });
});

describe('what the report says', () => {
  test('sentence and change since the last meeting', () => {
    expect(texts()).toContain(VIEW.sentence);
    expect(texts()).toContain(
      'So với ngày 31/12/2018 (Hội nghị tổng kết năm 2018): thêm 02 tiêu chí đạt; 01 tiêu chí không còn đạt.',
    );
  });

  test('four figures of Kiên Mộc stand apart (S0-V5)', () => {
    const at = texts().indexOf('Kiên Mộc');
    expect(texts().slice(at, at + 6)).toEqual(['Kiên Mộc', '11/19', '16 (thêm 5)', '15', '14 (thêm 3)', '13 (12–14)']);
  });

  test('the table of what is lacked adds up to what 126 criteria leave of ten times 19', () => {
    const matrix = buildDocument(VIEW, SEAL, String).annexes[1]!;
    expect(matrix.table.rows.at(-1)!.at(-1)).toBe(10 * 19 - 126);
  });
});

test('what nobody assessed is an empty sum, never 0', () => {
  const criterion = VIEW.criteria[0]!.number;
  const cell = { number: criterion, status: 'not_assessed', causes: [] } as const;
  const units = VIEW.units.map((unit) => ({
    ...unit,
    unmet: [{ ...unit.unmet[0]!, ...cell }, ...unit.unmet.filter(({ number }) => number !== criterion)],
  }));
  const sums = (view: typeof VIEW) => buildDocument(view, SEAL, String).annexes[1]!.table.rows.at(-1)!.slice(2);
  expect(sums({ ...VIEW, units })[0]).toBeNull();
  const [, ...others] = sums({ ...VIEW, units });
  expect(others.slice(0, -1)).toEqual(sums(VIEW).slice(1, -1));
  const nobody = units.map((unit) => ({
    ...unit,
    score: null,
    unmet: VIEW.criteria.map(({ number }) => ({ ...unit.unmet[0]!, ...cell, number })),
  }));
  expect(new Set(sums({ ...VIEW, units: nobody }))).toEqual(new Set([null]));
});

test('a set too wide for one sheet goes on to another annex', () => {
  const annexes = buildDocument(largeMeeting(30, 57), SEAL, String).annexes.map(({ title }) => title);
  expect(annexes.filter((title) => title.startsWith('Tiêu chí chưa đạt của từng xã'))).toEqual([
    'Tiêu chí chưa đạt của từng xã (tiêu chí 1 đến 20)',
    'Tiêu chí chưa đạt của từng xã (tiêu chí 21 đến 40)',
    'Tiêu chí chưa đạt của từng xã (tiêu chí 41 đến 57)',
  ]);
});
