import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import type { CapitalLine } from '@/lib/domain/capital/capital-line';
import { elapsedOf, frameOf } from '@/lib/domain/capital/frame';
import { subtreeOn } from '@/lib/domain/units/subtree-on';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { readTogether } from '../progress/data';
import { findQuestion, type FoundQuestion } from '../progress/find-question';
import type { PageParams } from '../progress/page-question';
import { criterionChoices, unitChoices } from '../steering/choices';
import { seesRow } from '../steering/sees';
import { buildBelow, buildOwn } from './build-sums';
import { buildLines } from './build-lines';
import { capitalHref, readFrame } from './capital-address';
import { readCapital } from './data';
import type { CapitalChoices, CapitalView } from './view';

/**
 * The money of a unit and of those under it, as it was known on the day, by source and by works.
 * @param query what every link of the page carries on, as its head has it
 * @throws AppError `not_found`
 */
export async function loadCapital(actor: Actor, code: string, params: PageParams, query: string): Promise<CapitalView> {
  const found = await findQuestion(actor, code, params);
  const { scope, catalogue } = found;
  const { territory, unit, day } = scope;
  const subtree = subtreeOn(territory, unit.id, day);
  const asked = { tenantId: actor.tenant.id, unitIds: subtree.map(({ id }) => id), day };
  const known = await readTogether(actor.tenant.id, (tx) => readCapital(tx, asked));
  const lines = known.filter((line) => seesRow(scope, line));
  const frames = [...new Set(lines.filter(({ kind }) => kind !== 'debt').map(frameOf))].sort().reverse();
  const frame = chooseFrame(frames, readFrame(params), day);
  // A debt is what it is today, whatever year is looked at.
  const shown = lines.filter((line) => line.kind === 'debt' || frameOf(line) === frame);
  const elapsed = elapsedOf(frame, day);
  const own = shown.filter(({ unitId }) => unitId === unit.id);
  return {
    code: unit.code,
    title: unitTitle(unit, day),
    day,
    query,
    post: actor.post,
    frame: lines.length === 0 ? null : frame,
    frames: frames.map((one) => ({ frame: one, href: capitalHref(unit.code, query, one) })),
    elapsed,
    ...buildOwn(own, catalogue, day, elapsed),
    ...buildBelow(scope, subtree, shown, query, elapsed),
    ...buildLines(scope, catalogue, shown, mayWrite(found)),
    add: formOf(found),
  };
}

/** The asked years; else those of the day, else the last of which something was said. */
function chooseFrame(frames: readonly string[], asked: string | null, day: string): string {
  const year = day.slice(0, 4);
  if (asked !== null && frames.includes(asked)) return asked;
  const around = frames.find((frame) => frame.slice(0, 4) <= year && year <= frame.slice(-4));
  return frames.includes(year) ? year : (around ?? frames[0] ?? year);
}

function mayWrite({ scope: { actor, territory, day } }: FoundQuestion): (line: CapitalLine) => boolean {
  return ({ unitId }) => can(actor, 'capital.write', placeOf(territory, territory.units.get(unitId)!, day, 'any'));
}

function formOf({ scope, chosen }: FoundQuestion): CapitalChoices | null {
  const units = unitChoices(scope, ['capital.write']);
  if (units.length === 0) return null;
  return { units, criteria: criterionChoices(chosen), setId: chosen?.set.id ?? '', key: randomUUID() };
}
