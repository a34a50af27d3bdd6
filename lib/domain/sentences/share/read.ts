import { splitClauses, splitOutside, type Source } from '../clean-text';
import { find, firstOf, start, whole, type Found } from '../phrase';
import { readOpening, readUnitWords } from '../read-opening';
import type { Reading } from '../reading';
import type { SaidPart, SaidTime, ShareSentence } from '../sentence';

const monthly = start('(?:tính )?đến (?:hết |cuối )?tháng {month:count}[/-]{year:count},? ');
const head = start(
  String.raw`{subject:rest} (?:đã )?có {met:count}/{of:count} {level:level}(?: ?\((?:chiếm |đạt )?(?:tỷ lệ )?{percent:decimal} ?%\)|,? chiếm {plain:decimal} ?%,?)? (?:được công nhận )?đạt chuẩn {standard:text}(?=[,;]|$)`,
);
const PART = String.raw`{count:count} {level:level}(?: (?:được công nhận )?đạt(?: chuẩn)?)? {standard:text}(?: \({beside:rest}\))?`;

const CLAUSES: readonly (readonly [RegExp, (found: Found) => Partial<ShareSentence>])[] = [
  [
    whole('(?:(?<rising>tăng)|giảm) {by:count} {level:level} so với (?:tháng )?{month:count}[/-]{year:count}'),
    (found) => ({
      change: { direction: rising(found), by: found.count('by'), since: isoMonth(found) },
    }),
  ],
  [
    whole('bình quân (?:chung )?(?:(?:cả nước|toàn quốc) )?(?:đạt )?{average:decimal} tiêu chí/{level:level}'),
    (found) => ({ average: found.said('average') }),
  ],
  [whole(`trong đó,? (?:có )?${PART}`), (found) => ({ parts: [readPart(found)] })],
  [whole(`(?:có )?${PART}`), (found) => ({ parts: [readPart(found)] })],
];

/** Reads T-V8 and its variants; null where the text is not of this form. */
export function readShare(source: Source): Reading<ShareSentence> | null {
  const { time, rest } = readTime(source);
  const found = find(head, rest);
  if (!found) return null;
  const clauses = splitClauses(found.rest(), ',;');
  const read = clauses.map((clause) => ({ clause, parts: firstOf(clause, CLAUSES) }));
  const said = read.flatMap((one) => one.parts ?? []);
  return {
    sentence: {
      percent: found.has('percent') ? found.said('percent') : found.saidOrNull('plain'),
      change: null,
      average: null,
      ...(Object.assign({}, ...said) as Partial<ShareSentence>),
      form: 'share',
      time,
      unit: readUnitWords(found.text('subject')),
      level: found.level(),
      standard: found.text('standard'),
      met: found.count('met'),
      of: found.count('of'),
      parts: said.flatMap(({ parts }) => parts ?? []),
    },
    unread: read.filter(({ parts }) => parts === null).map(({ clause }) => clause.text),
  };
}

function readTime(source: Source): { time: SaidTime; rest: Source } {
  const month = find(monthly, source);
  if (month) return { time: { kind: 'month', month: isoMonth(month) }, rest: month.rest() };
  const { opening, rest } = readOpening(source);
  return { time: opening.kind === 'date' ? { kind: 'date', day: opening.day } : { kind: 'none' }, rest };
}

const share = whole(String.raw`(?:chiếm |đạt )?(?:tỷ lệ )?{percent:decimal} ?%`);
const rise = whole('(?:(?<rising>tăng)|giảm) {by:count} {level:level}.*');

function readPart(found: Found): SaidPart {
  const beside = found.has('beside') ? splitOutside(found.part('beside'), ',;') : [];
  const percent = beside.flatMap((one) => find(share, one)?.said('percent') ?? [])[0];
  const change = beside.flatMap((one) => find(rise, one) ?? [])[0];
  return {
    count: found.count('count'),
    standard: found.text('standard'),
    percent: percent ?? null,
    change: change ? { direction: rising(change), by: change.count('by') } : null,
  };
}

function rising(found: Found): 'up' | 'down' {
  return found.has('rising') ? 'up' : 'down';
}

function isoMonth(found: Found): string {
  return `${found.text('year').padStart(4, '0')}-${found.text('month').padStart(2, '0')}`;
}
