import { AMOUNT, readAmount } from '../amount';
import { splitOutside, type Source } from '../clean-text';
import { find, firstOf, start, whole, type Found } from '../phrase';
import { readUnitWords } from '../read-opening';
import type { Reading } from '../reading';
import type { PlanSentence } from '../sentence';

const head = start('(?:mục tiêu |phấn đấu )+(?:đến )?(?:hết|cuối|trong)? ?năm {year:count}(?:,|:)? ');

type Parts = Partial<Omit<PlanSentence, 'form' | 'year'>>;

const CLAUSES: readonly (readonly [RegExp, (found: Found) => Parts])[] = [
  [
    whole(String.raw`(?:{area:text} )?có thêm ${AMOUNT} {level:level}(?: \({names:rest}\))? đạt chuẩn {standard:text}`),
    (found) => ({
      ...area(found),
      level: word(found),
      standard: found.text('standard'),
      newlyMet: {
        count: readAmount(found),
        names: found.has('names') ? splitOutside(found.part('names'), ',;').map(({ text }) => text) : [],
      },
    }),
  ],
  [
    whole(
      'nâng (?:tổng )?số {level:level} đạt chuẩn(?: {standard:text})??(?: (?:của )?toàn {area:text})? lên (?:thành )?{after:count} {word:level}',
    ),
    (found) => ({
      ...area(found),
      level: word(found),
      metAfter: found.count('after'),
      ...(found.has('standard') ? { standard: found.text('standard') } : {}),
    }),
  ],
  [
    whole(`bình quân (?:chung )?(?:đạt )?${AMOUNT} tiêu chí/{level:level}`),
    (found) => ({ level: word(found), average: readAmount(found) }),
  ],
  [
    whole(`{subject:text} đạt ${AMOUNT} tiêu chí`),
    (found) => ({ targets: [{ unit: readUnitWords(found.text('subject')), criteria: readAmount(found) }] }),
  ],
];

/** Reads T-V2 and its variants; null where the text is not of this form. */
export function readPlan(source: Source): Reading<PlanSentence> | null {
  const found = find(head, source);
  if (!found) return null;
  const read = splitOutside(found.rest(), ',;').map((clause) => ({ clause, parts: firstOf(clause, CLAUSES) }));
  const parts = read.flatMap((one) => one.parts ?? []);
  if (parts.length === 0) return null;
  const nothing = { area: null, level: 'xã', standard: 'NTM', newlyMet: null, metAfter: null, average: null };
  const said = Object.assign({}, ...[...parts].reverse()) as Parts;
  return {
    sentence: {
      ...nothing,
      ...said,
      form: 'plan',
      year: found.count('year'),
      targets: parts.flatMap(({ targets }) => targets ?? []),
    },
    unread: read.filter((one) => one.parts === null).map(({ clause }) => clause.text),
  };
}

function area(found: Found): Parts {
  return found.has('area') ? { area: readUnitWords(found.text('area')) } : {};
}

function word(found: Found): string {
  return found.level();
}
