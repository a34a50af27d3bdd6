import { openWaits } from './order-steps';
import { goalKey, type Goal, type WaitAbout, type WaitForOutside, type WaitKind } from './path-step';
import type { PathPlan } from './plan-path';

/** One thing, to be done or to come, that stands in the way of criteria. */
export interface Blocker {
  /** The same thing has the same key: one step, one petition, one line of money or one wording of it, one unit's dossier. */
  readonly key: string;
  readonly kind: WaitKind;
  readonly stepId: number | null;
  readonly petitionId: number | null;
  readonly capitalId: number | null;
  /** null: nobody wrote what it is. */
  readonly words: string | null;
  /** Whose it is: of a step its unit and criterion; null: nobody's in particular, see `saidBy`. */
  readonly about: WaitAbout | null;
  /** The criteria of units at whose steps it was named: where it is nobody's in particular, its words are theirs. */
  readonly saidBy: readonly Goal[];
  /** ISO day on which it is there at the earliest (of several that were named, the latest); null: nobody knows. */
  readonly expectedOn: string | null;
  /** ISO day by which it has to be there so that no deadline is missed. */
  readonly neededBy: string | null;
  /** The petition was refused. */
  readonly refused: boolean;
  /** Criteria of units that wait for it, also through other steps. */
  readonly holds: readonly Goal[];
  /** Those of them that wait for nothing else but their own work: when it is there, they are free. */
  readonly frees: readonly Goal[];
}

type Found = Omit<Blocker, 'holds' | 'frees'>;

/**
 * What stands in the way of the most criteria of all: things from outside, and steps that other criteria wait for and that
 * themselves wait for nothing. A step that waits on is no answer, what it waits for is. Most criteria first; of two alike the
 * one that frees more, then the one that is needed sooner.
 * @param counts which goals are asked about, usually the unmet criteria of counted units
 */
export function blockersOf(plan: PathPlan, counts: (goal: Goal) => boolean): Blocker[] {
  const open = new Map([...plan.planned].map(([id, { step }]) => [id, step]));
  const found = new Map<string, Found>();
  const held = new Map<string, Map<string, Goal>>();
  const said = new Map<string, Map<string, Goal>>();
  const waitedFor = new Map<string, Set<string>>();
  for (const { step } of plan.planned.values()) {
    if (!counts(step)) continue;
    for (const root of rootsOf(step.id, plan, new Set())) {
      const known = found.get(root.key);
      found.set(root.key, known ? bothOf(known, root) : root);
      const goals = held.get(root.key) ?? new Map<string, Goal>();
      held.set(root.key, goals.set(goalKey(step), goalOf(step)));
      const sayers = said.get(root.key) ?? new Map<string, Goal>();
      for (const goal of root.saidBy) sayers.set(goalKey(goal), goal);
      said.set(root.key, sayers);
      const own = root.stepId !== null && goalKey(open.get(root.stepId)!) === goalKey(step);
      if (!own) waitedFor.set(goalKey(step), (waitedFor.get(goalKey(step)) ?? new Set()).add(root.key));
    }
  }
  const blockers = [...found.values()].flatMap((root): Blocker[] => {
    const holds = [...held.get(root.key)!.values()];
    if (holds.every((goal) => !waitedFor.get(goalKey(goal))?.has(root.key))) return [];
    const frees = holds.filter((goal) => [...(waitedFor.get(goalKey(goal)) ?? [])].every((key) => key === root.key));
    return [{ ...root, saidBy: [...said.get(root.key)!.values()], holds, frees }];
  });
  return blockers.sort(
    (a, b) =>
      b.holds.length - a.holds.length ||
      b.frees.length - a.frees.length ||
      compare(a.neededBy, b.neededBy) ||
      compare(a.key, b.key),
  );

  /** What a step waits for in the end, itself where it waits for nothing. */
  function rootsOf(id: number, { planned }: PathPlan, seen: Set<number>): Found[] {
    if (seen.has(id)) return [];
    seen.add(id);
    const { step, earliest, latest } = planned.get(id)!;
    const before = openWaits(step, open);
    const outside: Found[] =
      step.state === 'started'
        ? []
        : step.waits.flatMap((wait) => {
            if (wait.kind === 'step' || wait.settled) return [];
            const { kind, petitionId, capitalId, words, about, expectedOn, refused } = wait;
            const key = outsideKey(wait, step.unitId);
            const neededBy = latest?.start ?? null;
            const ids = { stepId: null, petitionId, capitalId };
            return [{ ...{ key, kind, ...ids, words, about, saidBy: [goalOf(step)] }, expectedOn, neededBy, refused }];
          });
    const through = before.flatMap((one) => rootsOf(one, { ...plan, planned }, seen));
    if (before.length > 0 || outside.length > 0) return [...outside, ...through];
    return [
      {
        ...{ key: `step:${id}`, kind: 'step', stepId: id, petitionId: null, capitalId: null, words: step.title },
        ...{
          about: goalOf(step),
          saidBy: [goalOf(step)],
          expectedOn: earliest?.finish ?? null,
          neededBy: latest?.finish ?? null,
          refused: false,
        },
      },
    ];
  }
}

function goalOf({ unitId, setId, number }: Goal): Goal {
  return { unitId, setId, number };
}

/** The same thing, named at two steps: needed for the one that is more urgent, there when the later day says. */
function bothOf(a: Found, b: Found): Found {
  const expectedOn =
    a.expectedOn === null || b.expectedOn === null ? null : a.expectedOn > b.expectedOn ? a.expectedOn : b.expectedOn;
  return { ...a, expectedOn, neededBy: compare(a.neededBy, b.neededBy) <= 0 ? a.neededBy : b.neededBy };
}

/** Days in order, what has none last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** Money in the same words is the same money, whoever waits for it; a dossier is each unit's own. */
function outsideKey({ kind, petitionId, capitalId, words }: WaitForOutside, unitId: number): string {
  if (petitionId !== null || capitalId !== null) return `${kind}:${petitionId ?? capitalId}`;
  return kind === 'dossier' ? `dossier:${unitId}:${fold(words)}` : `${kind}:"${fold(words)}"`;
}

function fold(words: string | null): string {
  return (words ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi');
}
