import { splitOutside, type Source } from '../clean-text';
import { find, firstOf, start, whole, type Found } from '../phrase';
import { readUnitWords } from '../read-opening';
import type { Reading } from '../reading';
import type { RecognisedSentence } from '../sentence';

const head = start(
  '(?:trong )?năm {year:count},? (?:{subject:rest} )?(?:đã )?có (?:thêm )?{recognised:count} {level:level} được công nhận (?:đạt chuẩn )?{standard:text}(?=[,;]|$)',
);

type Parts = Partial<RecognisedSentence>;
const CLAUSES: readonly (readonly [RegExp, (found: Found) => Parts])[] = [
  [whole('vượt kế hoạch {n:count} {level:level}'), (found) => ({ overPlan: found.count('n') })],
  [whole('(?:thấp hơn|thiếu so với) kế hoạch {n:count} {level:level}'), (found) => ({ overPlan: -found.count('n') })],
  [whole('đạt kế hoạch'), () => ({ overPlan: 0 })],
  [whole('(?:đạt|bằng) {rate:decimal} ?% (?:so với )?kế hoạch'), (found) => ({ rate: found.said('rate') })],
  [
    whole(
      'nâng (?:tổng )?số {level:level} (?:được công nhận )?(?:đạt chuẩn )?(?:{standard:text} )??lên (?:thành )?{total:count} {word:level}',
    ),
    (found) => ({ total: found.count('total') }),
  ],
  [
    whole('bình quân (?:chung )?(?:đạt )?{average:decimal} tiêu chí/{level:level}'),
    (found) => ({ average: found.said('average') }),
  ],
  [whole('tăng {by:decimal} tiêu chí so với năm {since:count}'), (found) => changed(found, 'up')],
  [whole('giảm {by:decimal} tiêu chí so với năm {since:count}'), (found) => changed(found, 'down')],
];

/** Reads T-V5 and its variants; null where the text is not of this form. */
export function readRecognised(source: Source): Reading<RecognisedSentence> | null {
  const found = find(head, source);
  if (!found) return null;
  const read = splitOutside(found.rest(), ',;').map((clause) => ({ clause, parts: firstOf(clause, CLAUSES) }));
  return {
    sentence: {
      form: 'recognised',
      year: found.count('year'),
      unit: found.has('subject') ? readUnitWords(found.text('subject')) : null,
      level: found.level(),
      standard: found.text('standard'),
      recognised: found.count('recognised'),
      overPlan: null,
      rate: null,
      total: null,
      average: null,
      change: null,
      ...(Object.assign({}, ...read.map(({ parts }) => parts)) as Parts),
    },
    unread: read.filter(({ parts }) => parts === null).map(({ clause }) => clause.text),
  };
}

function changed(found: Found, direction: 'up' | 'down'): Parts {
  return { change: { direction, by: found.said('by'), since: found.count('since') } };
}
