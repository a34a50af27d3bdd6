import type { CatalogueSet } from '../criteria-set';
import type { DraftContext } from './draft-context';
import type { DraftFault } from './draft-fault';
import type { DraftSet } from './draft-set';

/** A set that extends another is of its level and carries its criteria 1 to n at the front. */
export function checkExtension({ head, content }: DraftSet, { sets }: DraftContext): DraftFault[] {
  if (head.extendsId === null) return [];
  const fault = (code: DraftFault['code']): DraftFault[] => [{ part: 'head', key: '', field: 'extendsId', code }];
  const byId = new Map(sets.map((set) => [set.id, set]));
  const extended = byId.get(head.extendsId);
  if (isCircular(head.id, head.extendsId, byId)) return fault('extends_circular');
  if (!extended) return fault('set_unknown');
  if (extended.level !== head.level) return fault('extends_level');
  const numbers = new Set(content.criteria.map((criterion) => criterion.number));
  return (extended.identity?.numbers ?? [])
    .filter((number) => !numbers.has(number))
    .map((number) => ({ part: 'criterion', key: String(number), field: 'number', code: 'extends_cut' }));
}

/** By ids, as the draft's own set may not be there yet. */
function isCircular(id: string, extendsId: string, byId: ReadonlyMap<string, CatalogueSet>): boolean {
  const seen = new Set([id]);
  for (let at: string | null = extendsId; at !== null; at = byId.get(at)?.extendsId ?? null) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}
