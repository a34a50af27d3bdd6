import type { Source } from '../clean-text';
import { anywhere, findAll } from '../phrase';
import type { Reading } from '../reading';
import type { LooseFigures } from '../sentence';

const shares = anywhere(
  String.raw`{part:count}/{of:count} {what:text}(?:,|,? ?\()? ?(?:chiếm|đạt|bằng|=)? ?(?:tỷ lệ )?{percent:decimal} ?%`,
);
const quotients = anywhere(
  String.raw`{total:count} tiêu chí(?:/| trên ){n:count} {level:level}[^\d%]{0,60}?bình quân (?:đạt )?{average:decimal} tiêu chí`,
);

/** What can be judged in any text: "72/76 hộ (94,74%)", "1.286 tiêu chí/92 xã, bình quân 14 tiêu chí/xã". Null: nothing. */
export function readLoose(source: Source): Reading<LooseFigures> | null {
  const found = {
    shares: findAll(shares, source).map((one) => ({
      part: one.count('part'),
      of: one.count('of'),
      what: one.text('what'),
      percent: one.said('percent'),
    })),
    quotients: findAll(quotients, source).map((one) => ({
      total: one.count('total'),
      n: one.count('n'),
      level: one.level(),
      average: one.said('average'),
    })),
  };
  if (found.shares.length + found.quotients.length === 0) return null;
  return { sentence: { form: 'loose', ...found }, unread: [] };
}
