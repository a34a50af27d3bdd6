import { describe, expect, it } from 'vitest';
import { vectorsOf } from '@/tests/vector';
import { readSentence, splitSentences } from './read-sentence';
import type { FormalSentence } from './sentence';
import { writeFormal } from './write-sentence';

const TEXTS = vectorsOf<unknown, { text: string }>('T-V').map(({ id, output }) => [id, output.text] as const);

/** Written again in the official form; null where it was not read as one. */
function again(text: string): string | null {
  const reading = readSentence(text);
  if (reading === null || reading.sentence.form === 'loose') return null;
  expect(reading.unread).toEqual([]);
  return writeFormal(reading.sentence as FormalSentence);
}

describe('every form is read and written again as it was', () => {
  it.each(TEXTS)('%s', (_, text) => expect(again(text)).toBe(text));
});

describe('what a text loses on its way is put right', () => {
  it.each(TEXTS)('%s', (_, text) => {
    expect(again(text.normalize('NFD'))).toBe(text);
    expect(
      again(
        text
          .replaceAll(' ', '  ')
          .replaceAll(',', ' ,')
          .replace(/(\d) ,(\d)/g, '$1,$2'),
      ),
    ).toBe(text);
    expect(again(text.replaceAll(' ', '\u00a0'))).toBe(text);
    expect(again(text.replace(/(?<![\d/.,])0(?=\d )/g, ''))).toBe(text);
    expect(again(text.slice(0, -1))).toBe(text);
    expect(again(`“${text}”`)).toBe(text);
  });
});

describe('people write the same in other words', () => {
  const group = (text: string) => `Đến ngày 22/5/2019, huyện Đình Lập có 04 xã đạt chuẩn ${text}`;
  it.each([
    [
      'Tính đến ngày 22-5-2019, huyện Đình Lập đã có 4 xã đạt chuẩn nông thôn mới, 2 xã đạt 11 tiêu chí, 4 xã đạt từ 5 – 9 tiêu chí và không còn xã dưới 5 tiêu chí, bình quân 12.6 tiêu chí/xã',
      group(
        'nông thôn mới, 02 xã đạt 11 tiêu chí, 04 xã đạt từ 5 đến 9 tiêu chí, không còn xã đạt dưới 5 tiêu chí; bình quân đạt 12,6 tiêu chí/xã.',
      ),
    ],
    [
      'Đến ngày 22 tháng 5 năm 2019, huyện Đình Lập có 04 xã đạt chuẩn NTM, 06 xã đạt trên 10 tiêu chí. Bình quân đạt 14,2 tiêu chí/xã.',
      group('NTM, 06 xã đạt trên 10 tiêu chí; bình quân đạt 14,2 tiêu chí/xã.'),
    ],
    [
      'DEN NGAY 22/5/2019, huyện Đình Lập co 04 xa dat chuan NTM, 02 XÃ ĐẠT 11 TIÊU CHÍ',
      group('NTM, 02 xã đạt 11 tiêu chí.'),
    ],
    [
      'Hiện nay, xã Kỳ Thượng đã đạt 12/20 tiêu chí, còn lại 8 tiêu chí chưa đạt là: Văn hoá, An ninh…',
      'Hiện tại, xã Kỳ Thượng đạt 12/20 tiêu chí; 08 tiêu chí chưa đạt: Văn hoá; An ninh; ….',
    ],
    [
      'Xã Kiên Mộc hiện đạt 11/19 tiêu chí; năm 2019 đăng ký đạt 5 tiêu chí, 5 tháng đầu năm chưa đạt tiêu chí nào; ước hết năm đạt 3/5 tiêu chí',
      'Xã Kiên Mộc đạt 11/19 tiêu chí; năm 2019 đăng ký đạt 05 tiêu chí, 5 tháng đầu năm chưa có tiêu chí nào đạt; ước đến hết năm đạt 3/5 tiêu chí.',
    ],
    [
      'Phấn đấu đến hết năm 2018, huyện có thêm tối thiểu 2 xã đạt chuẩn NTM',
      'Phấn đấu hết năm 2018, huyện có thêm ít nhất 02 xã đạt chuẩn NTM.',
    ],
    [
      'Trong năm 2019, tỉnh Lạng Sơn có 13 xã được công nhận đạt chuẩn NTM, đạt 108,3% kế hoạch, nâng tổng số xã đạt chuẩn lên 61 xã',
      'Năm 2019, tỉnh Lạng Sơn có 13 xã được công nhận đạt chuẩn NTM, đạt 108,3% kế hoạch, nâng tổng số xã được công nhận đạt chuẩn lên 61 xã.',
    ],
  ])('%s', (text, official) => {
    const [one, ...others] = splitSentences(text);
    expect(others).toEqual([]);
    expect(again(one!)).toBe(official);
  });
});

it('a text is split where a sentence ends, not in a number or a list', () => {
  expect(splitSentences('Có 1.286 xã; 12,6 tiêu chí. Năm 2019 có 13 xã.\n\nhết')).toEqual([
    'Có 1.286 xã; 12,6 tiêu chí.',
    'Năm 2019 có 13 xã.',
    'hết',
  ]);
});
