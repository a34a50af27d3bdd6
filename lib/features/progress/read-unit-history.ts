import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';

import { dayAfter, dayBefore } from '@/lib/domain/units/period';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import { unitOn } from '@/lib/domain/units/unit-on';
import { fetchSuccession } from '../territory/data';
import type { PageQuestion } from './page-question';
import type { UnitScope } from './resolve-unit';
import type { UnitPageHead } from './head-view';

type Relative = UnitPageHead['predecessors'][number];

/** What came after a unit that had ended on the asked day, and what a younger unit was made from. */
export async function readHistoryOfUnit(
  { actor, territory, unit }: UnitScope,
  question: PageQuestion,
): Promise<Pick<UnitPageHead, 'ended' | 'predecessors'>> {
  const hasEnded = unit.validTo !== null && question.asOf > unit.validTo;
  const isFirst = territory.holders.get(unit.code)?.[0] === unit && !mayHaveAncestors(unit);
  if (!hasEnded && isFirst) return { ended: null, predecessors: [] };
  const next = unit.validTo && dayAfter(unit.validTo);
  const { after, before } = await fetchSuccession(actor.tenant.id, unit.code, next, unit.validFrom);
  const predecessors = before.map((row) =>
    relative(actor, territory, row.oldCode, row.oldName, row.oldProvince, dayBefore(row.effectiveOn), row.relation),
  );
  if (!hasEnded || unit.validTo === null) return { ended: null, predecessors };
  const successors = after.map((row) =>
    relative(actor, territory, row.newCode, row.newName, row.newProvince, row.effectiveOn, row.relation),
  );
  return { ended: { on: unit.validTo, successors }, predecessors };
}

/** Units of the oldest lists have no known ancestors, so nothing has to be asked for them; villages are merged on any day. */
function mayHaveAncestors({ level, validFrom }: UnitRecord): boolean {
  return level === 'village' || validFrom >= '2020-01-01';
}

function relative(
  actor: Actor,
  territory: Territory,
  code: string,
  name: string,
  province: string,
  day: string,
  relation: string,
): Relative {
  const unit = province === actor.tenant.code ? unitOn(territory, code, day) : null;
  const visible = unit !== null && can(actor, 'progress.read', placeOf(territory, unit, day, 'any'));
  return { title: name, href: visible ? `/units/${code}?asOf=${day}` : null, relation };
}
