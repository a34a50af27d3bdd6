import type { Actor } from '@/lib/domain/access/actor';
import { AppError } from '@/lib/errors';
import { isNameConfirmed } from '@/lib/domain/criteria/name-confirmed';
import { groupOn } from '@/lib/domain/units/attributes-on';
import { inVietnameseOrder } from '@/lib/domain/units/in-vietnamese-order';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { buildRows, groupOf } from '../progress/build-rows';
import { findQuestion } from '../progress/find-question';
import { linkQuery, type PageParams } from '../progress/page-question';
import { readGroup, type Group, type GroupQuestion } from '../progress/read-group';
import { countingRule } from '../progress/counting-rule';
import { isSingle } from '../progress/write-sentence';
import { buildMonths } from './build-months';
import { buildPlace } from './build-places';
import { readChoice } from './read-choice';
import { readEras } from './read-months';
import type { CompareView } from './view';

/** More small charts than this say nothing; of more units only the chosen ones are drawn. */
const MOST_SERIES = 30;

/**
 * What stands below a unit side by side, for one who may read the unit.
 * @param params the query of the page; `u` and `g` name what was chosen
 * @throws AppError `not_found` also where there is nothing below to compare
 */
export async function loadCompare(actor: Actor, code: string, params: PageParams): Promise<CompareView> {
  const { scope, catalogue, question: asked, chosen } = await findQuestion(actor, code, params);
  if (!chosen || isSingle({ scope, chosen })) throw new AppError('not_found');
  const question: GroupQuestion = { scope, chosen, stage: asked.stage, compareTo: asked.compareTo };
  const [group, read] = [await readGroup(question), await readEras(question, catalogue)];
  const places = placesOf(question, group);
  const choice = readChoice(params, { units: codesOf(group.members), places: codesOf(places) });
  const picked = choice.units.flatMap((one) => group.members.find((member) => member.code === one) ?? []);
  const drawn = places.length > 1 ? places : group.members;
  const byNumber = new Map(chosen.version.criteria.map((criterion) => [criterion.number, criterion]));
  return {
    code: scope.unit.code,
    path: `/units/${scope.unit.code}/compare`,
    query: linkQuery(asked, actor),
    compareTo: asked.compareTo,
    countedLevel: chosen.set.level,
    counting: countingRule(actor.tenant),
    decimals: actor.tenant.averageDecimals,
    setName: chosen.set.name,
    restricted: chosen.shown !== chosen.whole,
    criteria: chosen.shown.numbers.map((number) => {
      const { name = '', certainty = '' } = byNumber.get(number) ?? {};
      return { number, name, nameConfirmed: isNameConfirmed(certainty) };
    }),
    rows: buildRows(question, group),
    communeGroups: communeGroupsOf(group.members, scope.day),
    placeLevel: places[0]?.level ?? null,
    places: places.map((place) => buildPlace(question, group, place)),
    total: buildPlace(question, group, scope.unit),
    chosenUnits: choice.units,
    chosenPlaces: choice.places,
    cut: choice.cut,
    differing: choice.differing,
    months: drawn.length > MOST_SERIES ? null : buildMonths(question, group, read, drawn),
    chosenMonths: picked.length > 0 ? buildMonths(question, group, read, picked) : null,
  };
}

/** The districts of a province, or since 1/7/2025 its clusters, as far as units of the group stand under them. */
function placesOf({ scope }: GroupQuestion, { members }: Group): UnitRecord[] {
  if (scope.unit.level !== 'province') return [];
  const found = new Map(members.flatMap((member) => groupOf(scope, member) ?? []).map((place) => [place.id, place]));
  found.delete(scope.unit.id);
  return inVietnameseOrder([...found.values()], scope.day);
}

function communeGroupsOf(members: readonly UnitRecord[], day: string): Record<string, string> {
  return Object.fromEntries(
    members.flatMap((member) => {
      const group = member.level === 'commune' ? groupOn(member, day) : null;
      return group ? [[member.code, group]] : [];
    }),
  );
}

function codesOf(units: readonly UnitRecord[]): ReadonlySet<string> {
  return new Set(units.map((unit) => unit.code));
}
