import {
  countedCauses,
  isNobodyAssessed,
  lackedCriteria,
  type LackedCriterion,
} from '@/lib/charts/meeting/lacked-criteria';
import type { Cause } from '@/lib/domain/criteria/status';
import { CAUSE_WORDS, STATUS_WORDS } from '@/lib/domain/entry-sheet/words';
import type { Block } from '@/lib/domain/office-document/document';
import { formatCount } from '@/lib/domain/report/format';
import { levelWord } from '@/lib/domain/units/level-word';
import type { MeetingView } from '../meeting/view';
import { holdingText, vacancyTexts } from './units-annex';

/** So many stand in the report, all in the annexes. */
const [MOST_CRITERIA, MOST_UNITS, MOST_BLOCKERS] = [8, 10, 5];

/** III: what is lacked most, who is in charge, why, and what one thing would free most. */
export function criteriaPart(view: MeetingView): Block[] {
  return [
    { kind: 'heading', text: 'III. TIÊU CHÍ CHƯA ĐẠT VÀ NGUYÊN NHÂN' },
    ...lackedBlocks(view),
    ...holdingBack(view),
    ...freeing(view),
  ];
}

function lackedBlocks(view: MeetingView): Block[] {
  if (isNobodyAssessed(view.units)) return [{ kind: 'text', text: 'Chưa có tiêu chí nào được đánh giá.' }];
  const lacked = lackedCriteria(view.criteria, view.units);
  if (lacked.length === 0) return [{ kind: 'text', text: 'Không còn tiêu chí nào chưa đạt.' }];
  const rest = lacked.length - MOST_CRITERIA;
  return [
    ...lacked.slice(0, MOST_CRITERIA).map((one): Block => ({ kind: 'item', text: criterionText(one, view) })),
    ...(rest > 0 ? [{ kind: 'item', text: `Còn ${formatCount(rest)} tiêu chí khác: xem phụ lục.` } as const] : []),
  ];
}

function criterionText(lacked: LackedCriterion, { single, set }: MeetingView): string {
  const { criterion, lacking, unassessed } = lacked;
  const word = levelWord(set.level);
  const causeWord = (cause: Cause) => CAUSE_WORDS[cause];
  const own = single ? [...lacking, ...unassessed].map(({ cell }) => cell) : [];
  const parts = [
    ...own.map(({ status }) => STATUS_WORDS[status]),
    ...(!single && lacking.length > 0 ? [`${formatCount(lacking.length)} ${word} chưa đạt`] : []),
    ...(!single && unassessed.length > 0 ? [`${formatCount(unassessed.length)} ${word} chưa đánh giá`] : []),
    criterion.department ? `phụ trách: ${criterion.department}` : 'chưa phân công cơ quan phụ trách',
  ];
  const causes = single ? own.flatMap((cell) => cell.causes.map(causeWord)) : countedCauses(lacked, causeWord);
  if (causes.length > 0) parts.push(`nguyên nhân: ${causes.join(', ')}`);
  return `Tiêu chí ${String(criterion.number)} ${criterion.name}: ${parts.join('; ')}.`;
}

/** Vacant posts and causes of whole units. */
function holdingBack({ units, vacant, unit, single }: MeetingView): Block[] {
  const own = vacant.length > 0 ? [`${unit.title}: ${vacancyTexts(vacant).join('; ')}`] : [];
  const others = units.flatMap((one) => {
    const why = holdingText(one);
    return why === null ? [] : [single ? why : `${one.name}: ${why}`];
  });
  const all = [...own, ...others].slice(0, MOST_UNITS);
  if (all.length === 0) return [];
  return [
    { kind: 'text', text: 'Vướng mắc chung của đơn vị:' },
    ...all.map((text): Block => ({ kind: 'item', text: `${text}.` })),
  ];
}

function freeing({ blockers }: MeetingView): Block[] {
  if (blockers.length === 0) return [];
  return [
    { kind: 'text', text: 'Việc tháo gỡ được nhiều tiêu chí nhất:' },
    ...blockers.slice(0, MOST_BLOCKERS).map(({ words, frees, units }): Block => ({
      kind: 'item',
      text: `${words}: tháo gỡ ${formatCount(frees)} tiêu chí (${units.join(', ')}).`,
    })),
  ];
}
