import type { DraftContext } from './draft-context';
import { repeated, type DraftFault } from './draft-fault';
import type { DraftSet } from './draft-set';

/** Groups and criteria: named, numbered 1 to N without a gap, and the numbers that facts stand on neither cut nor joined. */
export function checkCriteria(draft: DraftSet, context: DraftContext): DraftFault[] {
  const { groups, criteria } = draft.content;
  const faults: DraftFault[] = [];
  const positions = groups.map((group) => group.position);
  for (const { position, name } of groups)
    if (name.trim() === '') faults.push({ part: 'group', key: String(position), field: 'name', code: 'name_missing' });
  for (const position of repeated(positions))
    faults.push({ part: 'group', key: String(position), field: 'position', code: 'number_duplicate' });
  for (const { number, name, groupPosition } of criteria) {
    const key = String(number);
    if (name.trim() === '') faults.push({ part: 'criterion', key, field: 'name', code: 'name_missing' });
    if (!positions.includes(groupPosition))
      faults.push({ part: 'criterion', key, field: 'group', code: 'group_unknown' });
  }
  return [...faults, ...checkNumbers(draft), ...checkAssessed(draft, context)];
}

function checkNumbers({ content: { criteria } }: DraftSet): DraftFault[] {
  if (criteria.length === 0) return [{ part: 'content', key: '', field: null, code: 'criteria_missing' }];
  const numbers = criteria.map((criterion) => criterion.number);
  const known = new Set(numbers);
  const at = (number: number, code: DraftFault['code']): DraftFault => {
    return { part: 'criterion', key: String(number), field: 'number', code };
  };
  const missing = Array.from({ length: known.size }, (_, index) => index + 1).filter((number) => !known.has(number));
  return [
    ...repeated(numbers).map((number) => at(number, 'number_duplicate')),
    ...missing.map((number) => at(number, 'number_missing')),
  ];
}

/** Facts stand on the numbers of a set: with the first of them the numbers are fixed. */
function checkAssessed({ head, content }: DraftSet, { sets, amends, assessed }: DraftContext): DraftFault[] {
  const set = amends && assessed.size > 0 ? sets.find((known) => known.id === head.id) : undefined;
  const had = set?.identity?.numbers;
  if (!had) return [];
  const has = new Set(content.criteria.map((criterion) => criterion.number));
  const cut = had.filter((number) => !has.has(number));
  const added = [...has].filter((number) => !had.includes(number));
  return [...cut, ...added].map((number) => ({
    part: 'criterion',
    key: String(number),
    field: 'number',
    code: assessed.has(number) ? 'criterion_has_assessments' : 'criteria_count_fixed',
  }));
}
