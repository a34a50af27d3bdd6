import type { Actor } from '@/lib/domain/access/actor';
import { changeKey, type Change } from '@/lib/domain/criteria/what-if/change';
import { groupBy } from '@/lib/domain/group-by';
import type { ReasonWords } from '@/lib/domain/report/reason-words';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { linkQuery, readPageQuestion, type PageParams } from '../progress/page-question';
import { allOf, GROUPS, REGIONS, writeChange } from './address';
import { askWhatIf } from './ask';
import { buildPicked } from './build-picked';
import { buildResult } from './build-result';
import { thresholdOf, titleOf } from './describe-change';
import type { Answer } from './question';
import { FORM_FIELDS } from './read-form';
import type { Carried, WhatIfView } from './view';

/**
 * The page on which thresholds, comparisons and classes are supposed. Nothing is written: the address is the whole of it.
 * @param query what every link of the page carries on, as its head has it
 * @param words of reasons, in the page's language
 * @throws AppError `not_found`, and those of `chooseSet`
 */
export async function loadWhatIf(
  actor: Actor,
  code: string,
  params: PageParams,
  query: string = linkQuery(readPageQuestion(actor, params), actor),
  words?: ReasonWords,
): Promise<WhatIfView> {
  const answer = await askWhatIf(actor, code, params);
  const { question, units, result } = answer;
  const { scope, chosen, form, known, read, members } = question;
  const asked = allOf(params[FORM_FIELDS.indicator])[0];
  const picked = asked !== undefined && known.indicators.has(asked) ? asked : undefined;
  const base: Carried[] = [...new URLSearchParams(query)];
  const chosenOne: Carried[] = picked === undefined ? [] : [[FORM_FIELDS.indicator, picked]];
  const path = `/units/${scope.unit.code}/what-if`;
  const addressOf = (changes: readonly Change[]) => address(path, [...base, ...chosenOne, ...changes.map(writeChange)]);
  const others = form.changes.filter((change) => !('indicator' in change && change.indicator === picked));
  return {
    path,
    address: addressOf(form.changes),
    moved: form.sent && Object.keys(form.refused).length === 0,
    level: chosen.set.level,
    units: units.length,
    query,
    restricted: chosen.shown !== chosen.whole,
    criteria: chosen.version.criteria
      .filter(({ number, indicators }) => chosen.shown.numbers.includes(number) && indicators.length > 0)
      .map(({ number, name, indicators }) => ({
        number,
        name,
        indicators: indicators.map(({ code: own, name: said }) => ({ code: own, name: said })),
      })),
    picked: buildPicked(question, units, picked, [...base, ...chosenOne, ...others.map(writeChange)]),
    members: members.map((member, at) => ({
      code: member.code,
      name: unitTitle(member, scope.day),
      columns: columnsOf(answer, at),
    })),
    groups: GROUPS,
    regions: REGIONS,
    carried: byName([...chosenOne, ...form.changes.map(writeChange)]),
    carriedToUnits: [...base, ...chosenOne, ...form.changes.map(writeChange)],
    carriedToChoice: [...base, ...form.changes.map(writeChange)],
    active: form.changes.map((change) => ({
      key: changeKey(change),
      change,
      threshold: change.kind === 'threshold' ? thresholdOf(change, question) : null,
      unit: 'unit' in change ? titleOf(change.unit, question) : null,
      without: addressOf(form.changes.filter((other) => other !== change)),
    })),
    withoutAll: addressOf([]),
    refused: read.refused,
    differing: {
      cells: result.differing.length,
      units: new Set(result.differing.map(([unit]) => unit.id)).size,
    },
    result: buildResult(answer, words),
  };
}

/** The columns of the unit's group and region on the day: "nhom_2", "tn". */
function columnsOf({ units }: Answer, at: number): string[] {
  const { group, region } = units[at]!.classification;
  return [...(group ? [`nhom_${group}`] : []), ...(region ? [region] : [])];
}

function address(path: string, carried: readonly Carried[]): string {
  const text = new URLSearchParams(carried.map(([name, value]) => [name, value])).toString();
  return text === '' ? path : `${path}?${text}`;
}

function byName(carried: readonly Carried[]): Record<string, string[]> {
  const found = groupBy(carried, ([name]) => name);
  return Object.fromEntries([...found].map(([name, all]) => [name, all.map(([, value]) => value)]));
}
