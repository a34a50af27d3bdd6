import { daysFrom } from '../time/days-from';
import { daysBefore } from '../time/shift-day';

export const TASK_STATES = ['given', 'in_progress', 'reported', 'done', 'withdrawn'] as const;
/** As the last report leaves a task; `done` and `withdrawn` are said by who gives tasks, and end it. */
export type TaskState = (typeof TASK_STATES)[number];

export const TASK_STANDINGS = ['overdue', 'due_soon', 'on_time', 'reported', 'done', 'withdrawn'] as const;
/** State and deadline together, the most urgent first. */
export type TaskStanding = (typeof TASK_STANDINGS)[number];

/** A reminder comes this many days before the last day that is still on time. */
export const SOON_DAYS = 7;

export interface Deadline {
  /** ISO day that the task names. */
  readonly deadline: string;
  /** "trước 30/10": the named day itself is late. */
  readonly exclusive: boolean;
}

/** The last day on which a task is on time: "trước 30/10/2018" → 29/10/2018 (vector S4-V2). */
export function lastOnTimeDay({ deadline, exclusive }: Deadline): string {
  return exclusive ? daysBefore(deadline, 1) : deadline;
}

/** The first day on which it is late: "trước 30/10/2018" → 30/10/2018 (vector S4-V2). */
export function lateFromDay({ deadline, exclusive }: Deadline): string {
  return exclusive ? deadline : daysBefore(deadline, -1);
}

/** Days from an ISO day to the named day, also where that day is excluded (S4-V2: 5); negative: so many days past it. */
export function taskDaysLeft({ deadline }: Deadline, day: string): number {
  return daysFrom(day, deadline);
}

/** Days by which something on `day` is late, counted from the last day on time; 0: it is not. */
export function daysLate(task: Deadline, day: string): number {
  return Math.max(0, daysFrom(lastOnTimeDay(task), day));
}

/**
 * How a task stands on an ISO day. What was reported waits for who gave it and is late no more; what is done or withdrawn
 * is neither late nor due. In the last seven days on time it is due soon.
 */
export function taskStanding(task: Deadline & { readonly state: TaskState }, day: string): TaskStanding {
  if (task.state === 'done' || task.state === 'withdrawn' || task.state === 'reported') return task.state;
  const left = daysFrom(day, lastOnTimeDay(task));
  if (left < 0) return 'overdue';
  return left <= SOON_DAYS ? 'due_soon' : 'on_time';
}

/** Is there still something to do for whom the task was given to? */
export function isTaskOpen(standing: TaskStanding): boolean {
  return standing === 'overdue' || standing === 'due_soon' || standing === 'on_time';
}

export type TaskCounts = Readonly<Record<TaskStanding, number>>;

/** How many tasks stand how. */
export function countTasks(standings: readonly TaskStanding[]): TaskCounts {
  const counts: Record<TaskStanding, number> = {
    overdue: 0,
    due_soon: 0,
    on_time: 0,
    reported: 0,
    done: 0,
    withdrawn: 0,
  };
  for (const standing of standings) counts[standing] += 1;
  return counts;
}

interface Urgent extends Deadline {
  readonly id: number;
  readonly standing: TaskStanding;
}

/** The most urgent first; of two that stand alike the earlier last day, then the one given first. For `sort`. */
export function byUrgency(a: Urgent, b: Urgent): number {
  const rank = TASK_STANDINGS.indexOf(a.standing) - TASK_STANDINGS.indexOf(b.standing);
  return rank || daysFrom(lastOnTimeDay(b), lastOnTimeDay(a)) || a.id - b.id;
}
