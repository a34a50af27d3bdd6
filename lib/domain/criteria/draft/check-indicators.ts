import type { IndicatorRow } from '../catalogue/shipped-set';
import type { DraftContext } from './draft-context';
import { repeated, type DraftFault } from './draft-fault';
import type { DraftSet } from './draft-set';

/** What an indicator is called in forms, sheets and the API: "5.1", "DK1". */
const CODE = /^[\p{L}\d](?:[\p{L}\d.-]{0,18}[\p{L}\d])?$/u;
const MEASURED: readonly string[] = ['percent', 'number', 'lower_share'];

/** Indicators: a code of their own, a criterion, a name, and what their kind needs. */
export function checkIndicators({ head, content }: DraftSet, context: DraftContext): DraftFault[] {
  const numbers = new Set(content.criteria.map((criterion) => criterion.number));
  const withNumber = new Set(content.thresholds.filter((row) => row.value !== null).map((row) => row.indicatorCode));
  const doubled = repeated(content.indicators.map((indicator) => indicator.code));
  const own = content.indicators.flatMap((row) => {
    const faults: [field: string, code: DraftFault['code']][] = [];
    if (!CODE.test(row.code)) faults.push(['code', 'code_invalid']);
    if (row.name.trim() === '') faults.push(['name', 'name_missing']);
    if (!numbers.has(row.criterionNumber)) faults.push(['criterion', 'criterion_unknown']);
    if (MEASURED.includes(row.kind) && row.comparator === null && withNumber.has(row.code))
      faults.push(['comparator', 'comparator_missing']);
    if (row.kind === 'choice' && row.choices.length === 0) faults.push(['choices', 'choices_missing']);
    if (isMoved(row, head, context)) faults.push(['code', 'indicator_moved']);
    const lower = checkLower(row, head, context);
    if (lower) faults.push(['lowerSetId', lower]);
    return faults.map(([field, code]): DraftFault => ({ part: 'indicator', key: row.code, field, code }));
  });
  return [
    ...own,
    ...doubled.map((key): DraftFault => ({ part: 'indicator', key, field: 'code', code: 'code_duplicate' })),
  ];
}

/** Facts on an indicator stand under the criterion to which its code was first given. */
function isMoved({ code, criterionNumber }: IndicatorRow, head: DraftSet['head'], context: DraftContext): boolean {
  const set = context.amends ? context.sets.find((known) => known.id === head.id) : undefined;
  const item = set?.items.get(`i:${code}`);
  return item !== undefined && item.criterion !== criterionNumber;
}

/** A share of lower units needs the set that they meet: another one, of a lower level. */
function checkLower(
  { kind, lowerSetId }: IndicatorRow,
  head: DraftSet['head'],
  { sets }: DraftContext,
): DraftFault['code'] | null {
  if (kind !== 'lower_share') return null;
  if (lowerSetId === null || lowerSetId === '') return 'lower_set_missing';
  if (lowerSetId === head.id) return 'lower_set_own';
  const lower = sets.find((set) => set.id === lowerSetId);
  if (!lower) return 'set_unknown';
  const levels = ['province', 'district', 'commune', 'village'];
  return levels.indexOf(lower.level) > levels.indexOf(head.level) ? null : 'lower_set_level';
}
