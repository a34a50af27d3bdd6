import type { Annex } from '@/lib/domain/office-document/document';
import type { MeetingView } from '../meeting/view';
import { criteriaAnnex } from './criteria-annex';
import { matrixAnnexes } from './matrix-annexes';
import { petitionsAnnex, tasksAnnex } from './matters-annexes';
import { unitsAnnex } from './units-annex';

/** The tables of a meeting, in the order in which the report speaks of them; what has no row is left out. */
export function buildAnnexes(view: MeetingView): Annex[] {
  const annexes = [
    unitsAnnex(view),
    ...matrixAnnexes(view),
    criteriaAnnex(view),
    petitionsAnnex(view),
    tasksAnnex(view),
  ];
  return annexes.filter(({ table }) => table.rows.length > 0);
}
