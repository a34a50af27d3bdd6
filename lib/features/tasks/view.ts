import type { TaskCounts, TaskStanding, TaskState } from '@/lib/domain/steering/task-standing';
import type { Choice } from '../steering/choices';
import type { NamedCriterion, NamedRow, NamedUnit } from '../steering/names';
import type { RegisterView } from '../steering/register';

/** What the page of tasks, and an event's, are drawn from: plain data. */
export interface TaskRow {
  readonly id: number;
  readonly unit: NamedUnit;
  readonly person: string;
  readonly work: string;
  readonly responsibility: string;
  readonly givenOn: string;
  readonly deadline: string;
  readonly exclusive: boolean;
  readonly standing: TaskStanding;
  readonly state: TaskState;
  /** To the named day; negative: so many days past it. */
  readonly daysLeft: number;
  /** Days past the last day on time, of a task that is open; 0: none. */
  readonly daysLate: number;
  /** Days by which what was reported came late; null: nothing was reported done. */
  readonly cameLate: number | null;
  readonly criterion: NamedCriterion | null;
  readonly departmentId: number | null;
  /** Its short name. */
  readonly department: string | null;
  /** Post of the account that reports back. */
  readonly account: string | null;
  readonly event: NamedRow | null;
  readonly petition: NamedRow | null;
  readonly source: string | null;
  readonly illustrative: boolean;
  readonly reports: readonly TaskReportRow[];
  /** The reader's own: by account, by department or by unit. */
  readonly mine: boolean;
  readonly href: string;
}

export interface TaskReportRow {
  readonly on: string;
  readonly by: string;
  readonly words: string;
  readonly state: TaskState;
  readonly evidence: { readonly id: string; readonly name: string } | null;
}

/** What an opened task offers its reader to do. */
export interface OpenedTask {
  readonly id: number;
  /** Evidence of the task's unit that can be named; null: he does not report back on it. */
  readonly report: {
    readonly evidence: readonly Choice[];
    readonly uploadHref: string | null;
    readonly key: string;
  } | null;
  /** Write key of the form by which it is settled; null: he gives no tasks here. */
  readonly settle: string | null;
}

/** What the form of a new task offers. */
export interface TaskChoices {
  readonly units: readonly Choice[];
  readonly criteria: readonly Choice[];
  readonly setId: string;
  readonly departments: readonly Choice[];
  readonly accounts: readonly Choice[];
  readonly petitions: readonly Choice[];
  readonly key: string;
}

export interface TaskFilter {
  readonly standing: TaskStanding | null;
  readonly mine: boolean;
  readonly department: number | null;
  /** The task that stands open. */
  readonly task: number | null;
}

export interface TasksView extends RegisterView<TaskRow, TaskStanding> {
  readonly filter: TaskFilter;
  /** How the reader's own tasks stand; null: nothing can be given to him here. */
  readonly mine: (TaskCounts & { readonly href: string }) | null;
  readonly opened: OpenedTask | null;
  /** null: the reader gives no tasks here. */
  readonly give: TaskChoices | null;
}
