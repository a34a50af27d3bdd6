import type { GrantedPlace } from '@/tests/setup/access';
import type { ToldProvince } from '@/tests/factories/told-province';

/** Values of a form by the names of its fields; a tick is "on". */
export type Typed = Readonly<Record<string, string>>;

/** How many criteria of a set a unit has met on a day; those that are named as unmet are among the others. */
export interface ToldScore {
  readonly unit: string;
  readonly set: string;
  readonly of: number;
  readonly met: number;
  readonly unmet?: readonly number[];
}

/** What an article tells of one event, as the people of the place would enter it. */
export interface Article {
  readonly title: string;
  readonly province: ToldProvince;
  /** The steering board that writes it down sits at this unit; of a province's event others write. */
  readonly board: string;
  readonly writers?: Readonly<Record<'plans' | 'events' | 'tasks', GrantedPlace>>;
  readonly day: string;
  readonly scores: readonly ToldScore[];
  /** Forms of the plan page: which one, and what is typed. */
  readonly plans: readonly { readonly form: string; readonly fields: Typed }[];
  readonly event: Typed;
  readonly people: readonly Typed[];
  readonly conclusion: Typed;
  readonly causes: readonly Typed[];
  readonly petitions: readonly Typed[];
  readonly tasks: readonly Typed[];
  /** The page that the board opens before its next event, and what stands on it. */
  readonly next: { readonly unit: string; readonly day: string; readonly shows: readonly (string | RegExp)[] };
}
