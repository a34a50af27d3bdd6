import type { DraftContext } from './draft-context';
import { repeated, type DraftFault } from './draft-fault';
import type { DraftSet } from './draft-set';

/** Conditions beside the criteria: named, a share of 100, of a set that exists and is another. */
export function checkConditions({ head, content }: DraftSet, { sets }: DraftContext): DraftFault[] {
  const own = content.conditions.flatMap((row) => {
    const faults: [field: string, code: DraftFault['code']][] = [];
    if (row.name.trim() === '') faults.push(['name', 'name_missing']);
    if (row.requiredShare < 0 || row.requiredShare > 100) faults.push(['requiredShare', 'percent_out_of_range']);
    if (row.meetsSetId === head.id) faults.push(['meetsSetId', 'lower_set_own']);
    else if (!sets.some((set) => set.id === row.meetsSetId)) faults.push(['meetsSetId', 'set_unknown']);
    return faults.map(([field, code]): DraftFault => {
      return { part: 'condition', key: String(row.position), field, code };
    });
  });
  const doubled = repeated(content.conditions.map((row) => row.position)).map((position): DraftFault => {
    return { part: 'condition', key: String(position), field: 'position', code: 'number_duplicate' };
  });
  return [...own, ...doubled];
}
