import type { Opening, UnitWords } from '../report/sentence-opening';
import { fold } from '../units/slug';
import type { Source } from './clean-text';
import { find, start } from './phrase';

const DAY = String.raw`(?:ngày )?{day:count}(?:[/.-]| tháng ){month:count}(?:[/.-]| năm ){year:count}`;
const dated = start(`(?:tính )?(?:đến|tại) ${DAY}(?:,|:)? `);
const current = start('(?:hiện tại|hiện nay|hiện|đến nay|tính đến nay)(?:,|:)? ');

/** Cuts off how a sentence begins: with a day, "hiện tại", or with nothing. A day that no calendar has is kept as it was said. */
export function readOpening(source: Source): { opening: Opening; rest: Source } {
  const day = find(dated, source);
  if (day) {
    return {
      opening: { kind: 'date', day: isoDay(day.text('year'), day.text('month'), day.text('day')) },
      rest: day.rest(),
    };
  }
  const now = find(current, source);
  return now ? { opening: { kind: 'now' }, rest: now.rest() } : { opening: { kind: 'none' }, rest: source };
}

function isoDay(year: string, month: string, day: string): string {
  return [year.padStart(4, '0'), month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

const TYPES = [
  'toàn tỉnh',
  'toàn huyện',
  'toàn xã',
  'toàn quốc',
  'cả nước',
  'thành phố',
  'thị trấn',
  'thị xã',
  'đặc khu',
  'tổ dân phố',
  'tỉnh',
  'huyện',
  'quận',
  'cụm',
  'xã',
  'phường',
  'thôn',
  'bản',
  'xóm',
  'ấp',
  'khu',
].map((type) => ({ type, folded: fold(type) }));

/** "huyện Đình Lập" → {type: "huyện", name: "Đình Lập"}; a name without a known type stands whole in `type`. */
export function readUnitWords(text: string): UnitWords {
  const folded = fold(text);
  const known = TYPES.find((one) => folded === one.folded || folded.startsWith(`${one.folded} `));
  if (!known) return { type: text };
  const name = text.slice(known.type.length + 1);
  return name === '' ? { type: known.type } : { type: known.type, name };
}

/** "đinh lap", "Xã Kiên Mộc" and "xã Kiên Mộc" in the words of one unit. */
export function unitText({ type, name }: UnitWords): string {
  return name === undefined ? type : `${type} ${name}`;
}
