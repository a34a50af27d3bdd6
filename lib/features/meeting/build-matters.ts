import { isTaskOpen } from '@/lib/domain/steering/task-standing';
import type { PetitionRow } from '../petitions/view';
import type { TaskRow } from '../tasks/view';
import type { LastWord, MeetingPetition, MeetingTask } from './view';

/** Petitions that wait, in the order in which they came. */
export function buildPetitions(rows: readonly PetitionRow[]): MeetingPetition[] {
  return rows
    .filter(({ isOpen }) => isOpen)
    .map(({ unit, criterion, replies, ...row }) => ({
      id: row.id,
      code: unit.code,
      unit: unit.title,
      raisedBy: row.raisedBy,
      subject: row.subject,
      criterion: criterion?.number ?? null,
      addressee: row.addressee,
      raisedOn: row.raisedOn,
      daysOpen: row.daysOpen,
      standing: row.standing,
      condition: row.condition,
      lastReply: lastWord(replies),
    }));
}

/** What is still to be done or confirmed, and what was settled after the comparison day: what came of the last conclusion. */
export function buildTasks(rows: readonly TaskRow[], compareTo: string): MeetingTask[] {
  return rows
    .filter(
      ({ standing, reports }) =>
        isTaskOpen(standing) || standing === 'reported' || (reports.at(-1)?.on ?? '') > compareTo,
    )
    .map(({ unit, criterion, reports, ...row }) => ({
      id: row.id,
      code: unit.code,
      unit: unit.title,
      person: row.person,
      work: row.work,
      responsibility: row.responsibility,
      criterion: criterion?.number ?? null,
      deadline: row.deadline,
      exclusive: row.exclusive,
      standing: row.standing,
      daysLeft: row.daysLeft,
      daysLate: row.daysLate,
      lastReport: lastWord(reports),
    }));
}

function lastWord(said: readonly LastWord[]): LastWord | null {
  const last = said.at(-1);
  return last ? { by: last.by, on: last.on, words: last.words } : null;
}
