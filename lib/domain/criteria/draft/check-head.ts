import type { DraftContext } from './draft-context';
import type { DraftFault } from './draft-fault';
import type { DraftSet } from './draft-set';

/** Name, id, and on publishing the decision by which the version holds. */
export function checkHead({ head, content }: DraftSet, { sets, amends, publishing }: DraftContext): DraftFault[] {
  const faults: DraftFault[] = [];
  const fault = (part: 'head' | 'content', field: string, code: DraftFault['code']) =>
    faults.push({ part, key: '', field, code });
  if (head.name.trim() === '') fault('head', 'name', 'name_missing');
  if (!amends && sets.some((set) => set.id === head.id)) fault('head', 'id', 'exists');
  else if (!amends && sets.some((set) => set.level === head.level && sameName(set.name, head.name)))
    fault('head', 'name', 'set_name_taken');
  if (amends && !sets.some((set) => set.id === head.id)) fault('head', 'id', 'set_unknown');
  if (publishing && !content.decision?.trim()) fault('content', 'decision', 'decision_missing');
  if (publishing && content.issuedOn === null) fault('content', 'issuedOn', 'issue_date_missing');
  return faults;
}

/** Two sets of one level under one name could not be told apart where one is chosen. */
function sameName(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');
  return plain(a) === plain(b);
}
