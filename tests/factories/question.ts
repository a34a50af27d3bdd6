import type { Actor } from '@/lib/domain/access/actor';
import type { Stage } from '@/lib/domain/criteria/status';
import type { ProgressSummary } from '@/lib/domain/progress/summary';
import { catalogueOf } from '@/lib/features/catalogue/loaders';
import { chooseSet } from '@/lib/features/progress/choose-set';
import { readGroup, type GroupQuestion } from '@/lib/features/progress/read-group';
import { resolveUnit } from '@/lib/features/progress/resolve-unit';
import { summariesOf, type Summaries } from '@/lib/features/progress/summaries';
import { territoryOf } from '@/lib/features/territory/loaders';

interface Asked {
  readonly set?: string;
  readonly stage?: Stage;
  readonly compareTo?: string;
}

/** The question that a page asks of a unit on a day. */
export async function questionOf(
  actor: Actor,
  code: string,
  day: string,
  { set, stage = 'self', compareTo = day }: Asked = {},
): Promise<GroupQuestion> {
  const scope = resolveUnit(actor, await territoryOf(actor.tenant), code, day);
  return { scope, chosen: chooseSet(scope, await catalogueOf(actor.tenant), set), stage, compareTo };
}

export async function sumsOf(actor: Actor, code: string, day: string, asked: Asked = {}): Promise<Summaries> {
  const question = await questionOf(actor, code, day, asked);
  return summariesOf(question, await readGroup(question));
}

/** The unit added up as of the day. */
export async function sumOf(actor: Actor, code: string, day: string, asked: Asked = {}): Promise<ProgressSummary> {
  return (await sumsOf(actor, code, day, asked)).now;
}
