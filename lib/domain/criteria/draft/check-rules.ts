import { isThresholdColumn } from '../threshold-columns';
import { repeated, type DraftFault } from './draft-fault';
import type { DraftSet } from './draft-set';

/** Which column a tag takes (QĐ 211/QĐ-TTg), and from how many points of 100 a criterion is met (vector R-V7). */
export function checkRules({ content: { rules } }: DraftSet): DraftFault[] {
  const fault = (key: string, field: string, code: DraftFault['code']): DraftFault => {
    return { part: 'rules', key, field, code };
  };
  const unknown = rules.tagColumns.filter(({ column }) => !isThresholdColumn(column));
  const nameless = rules.tagColumns.filter(({ tag }) => tag.trim() === '');
  const faults = [
    ...unknown.map(({ tag }) => fault(tag, 'column', 'column_unknown')),
    ...nameless.map(() => fault('', 'tag', 'name_missing')),
    ...repeated(rules.tagColumns.map(({ tag }) => tag)).map((tag) => fault(tag, 'tag', 'code_duplicate')),
  ];
  if (rules.points === null) return faults;
  const { met, basically } = rules.points;
  if ([met, basically].some((points) => points < 0 || points > 100))
    faults.push(fault('points', 'met', 'percent_out_of_range'));
  if (basically > met) faults.push(fault('points', 'basically', 'points_reversed'));
  return faults;
}
