import type { Opening } from '../../report/sentence-opening';
import { splitClauses, type Source } from '../clean-text';
import { find, firstOf, start, whole, type Found } from '../phrase';
import { readUnitWords } from '../read-opening';
import type { GroupSentence, NobodySentence, Said, SaidBand } from '../sentence';
import type { Reading } from '../reading';

interface Parts {
  readonly level?: string;
  readonly standard?: string;
  readonly meetAll?: number;
  readonly band?: SaidBand;
  readonly average?: Said;
  readonly assessed?: { n: number; of: number };
}

const subject = start(String.raw`{subject:rest}(?:,|:)? (?=(?:chưa |đã )?có (?:\d|(?:xã|thôn|huyện|tỉnh|cụm) ))`);
const WHO = '(?:(?:đã )?có )?{count:count} {level:level} (?:đạt )?';
const NONE = '(?:không còn|không có|chưa có) {level:level} (?:nào )?(?:đạt )?';

const CLAUSES: readonly (readonly [RegExp, (found: Found) => Parts])[] = [
  [
    whole('(?:đã )?(?:có )?{count:count} {level:level} đạt chuẩn {standard:text}'),
    (found) => met(found, found.count('count')),
  ],
  [whole('(?:chưa|không) có {level:level} (?:nào )?đạt chuẩn {standard:text}'), (found) => met(found, 0)],
  [whole(`${WHO}{from:count} tiêu chí`), (found) => band(found, 'exact', found.count('from'), found.count('from'))],
  [
    whole(`${WHO}(?:từ )?{from:count}(?: đến | ?- ?){to:count} tiêu chí`),
    (found) => band(found, 'range', found.count('from'), found.count('to')),
  ],
  [whole(`${WHO}dưới {below:count} tiêu chí`), (found) => band(found, 'below', 0, found.count('below') - 1)],
  [whole(`${NONE}dưới {below:count} tiêu chí`), (found) => band(found, 'below', 0, found.count('below') - 1)],
  [whole(`${WHO}trên {over:count} tiêu chí`), (found) => band(found, 'over', found.count('over') + 1, null)],
  [whole(`${WHO}từ {from:count} tiêu chí trở lên`), (found) => band(found, 'at_least', found.count('from'), null)],
  [
    whole(
      String.raw`bình quân (?:(?:chung|toàn|cả) ?(?:{whose:level} )?)?(?:đạt )?{average:decimal} tiêu chí/{level:level}(?: \(tính trên {n:count}/{of:count} (?:{counted:level} )?đã được đánh giá\))?`,
    ),
    (found) => ({
      level: found.level(),
      average: found.said('average'),
      ...(found.has('n') ? { assessed: { n: found.count('n'), of: found.count('of') } } : {}),
    }),
  ],
];

/** Reads T-V1 and its variants; null where the text is not of this form. */
export function readGroup(opening: Opening, rest: Source): Reading<GroupSentence> | null {
  const head = find(subject, rest);
  if (!head) return null;
  const clauses = splitClauses(head.rest(), ',;');
  const read = clauses.map((clause) => ({ clause, parts: firstOf(clause, CLAUSES) }));
  const parts = read.flatMap((one) => one.parts ?? []);
  const standard = parts.find((part) => part.standard !== undefined);
  const bands = parts.flatMap((part) => part.band ?? []);
  if (!standard || (bands.length === 0 && parts.length < 2)) return null;
  return {
    sentence: {
      form: 'group',
      opening,
      unit: readUnitWords(head.text('subject')),
      level: standard.level!,
      standard: standard.standard!,
      meetAll: standard.meetAll!,
      bands,
      average: parts.find((part) => part.average)?.average ?? null,
      assessed: parts.find((part) => part.assessed)?.assessed ?? null,
    },
    unread: read.filter((one) => one.parts === null).map(({ clause }) => clause.text),
  };
}

const nobodyGroup = whole('{subject:rest} chưa có {level:level} nào được đánh giá theo bộ tiêu chí này');
const nobodyUnit = whole('{subject:rest} chưa được đánh giá theo bộ tiêu chí này');

export function readNobody(opening: Opening, rest: Source): Reading<NobodySentence> | null {
  const found = find(nobodyGroup, rest) ?? find(nobodyUnit, rest);
  if (!found) return null;
  const level = found.has('level') ? found.level() : null;
  return { sentence: { form: 'nobody', opening, unit: readUnitWords(found.text('subject')), level }, unread: [] };
}

function met(found: Found, meetAll: number): Parts {
  return { level: found.level(), standard: found.text('standard'), meetAll };
}

function band(found: Found, kind: SaidBand['kind'], from: number, to: number | null): Parts {
  return { band: { kind, count: found.countOrNull('count') ?? 0, from, to } };
}
