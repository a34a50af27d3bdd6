import type { Actor } from '@/lib/domain/access/actor';
import { versionInForce, type CatalogueCriterion, type CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { isDecided } from '@/lib/domain/criteria/propose-status';
import { classify } from '@/lib/domain/units/classify';
import type { Territory } from '@/lib/domain/units/unit';
import type { ErrorCode } from '@/lib/errors';
import type { LastFact } from '../cells/data';
import { readLowerShares } from '../progress/read-lower-shares';
import { resolveUnit } from '../progress/resolve-unit';
import type { SaveTarget } from './check-save';
import { proposeFor, type Judging } from './propose';
import { EntriesRefused, type Said } from './said';
import type { SaveInput } from './schema';

/** The criteria that a save gives a status, and what their indicators are judged by; null where nobody has to give a reason. */
export interface ReasonQuestion extends Judging {
  readonly criteria: readonly CatalogueCriterion[];
}

/**
 * Who confirms a proposal or leaves a criterion not assessed gives no reason, nor does who wrote a note. What lower units
 * come to is read here, before the transaction of the save: it is not what is being written.
 */
export async function askForReason(
  actor: Actor,
  territory: Territory,
  catalogue: readonly CatalogueSet[],
  { unit, set }: SaveTarget,
  input: SaveInput,
): Promise<ReasonQuestion | null> {
  const version = versionInForce(set, input.effectiveOn);
  if (input.stage !== 'self' || input.note !== null || version === null) return null;
  const given = input.entries.filter(({ status }) => status !== null && status !== 'not_assessed');
  const criteria = version.criteria.filter(
    ({ number, indicators }) => indicators.length > 0 && given.some(({ item }) => item === String(number)),
  );
  if (criteria.length === 0) return null;
  const scope = resolveUnit(actor, territory, unit.code, input.effectiveOn);
  const lower = await readLowerShares(scope, criteria, catalogue, input.stage);
  return { version, criteria, lower, keys: classify(territory, unit, input.effectiveOn, version.rules) };
}

/** The items of the indicators that a question is about. */
export function itemsAsked({ set }: SaveTarget, question: ReasonQuestion | null): number[] {
  const indicators = question?.criteria.flatMap((criterion) => criterion.indicators) ?? [];
  return indicators.flatMap(({ code }) => set.items.get(`i:${code}`)?.id ?? []);
}

/**
 * A status that differs from what the indicators propose, as they stand after this save, needs a reason.
 * @param changed what the save is about to write
 * @param last the facts that hold before it, of the indicators too (`itemsAsked`)
 * @throws EntriesRefused `reason_missing`, by criterion
 */
export function requireReason(
  { set }: SaveTarget,
  input: SaveInput,
  question: ReasonQuestion,
  changed: readonly Said[],
  last: ReadonlyMap<number, LastFact>,
): void {
  const missing: Record<string, ErrorCode> = {};
  const saidOf = new Map(changed.map(({ entry, said }) => [entry.item, said]));
  for (const criterion of question.criteria) {
    const proposal = proposeFor(
      criterion,
      question,
      (item) => saidOf.get(item) ?? last.get(set.items.get(item)?.id ?? -1),
    );
    const given = input.entries.find(({ item }) => item === String(criterion.number));
    if (isDecided(proposal) && proposal.status !== given?.status) missing[String(criterion.number)] = 'reason_missing';
  }
  if (Object.keys(missing).length > 0) throw new EntriesRefused(missing);
}
