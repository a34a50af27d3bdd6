import type { Actor } from '@/lib/domain/access/actor';
import type { CatalogueCriterion } from '@/lib/domain/criteria/criteria-set';
import { STAGES } from '@/lib/domain/criteria/status';
import { entryTemplate } from '@/lib/domain/entry-sheet/entry-template';
import type { TemplateItem, TemplateSheet } from '@/lib/domain/entry-sheet/template';
import { groupBy } from '@/lib/domain/group-by';
import { unitOf } from '@/lib/domain/report/value-format';
import { levelWord } from '@/lib/domain/units/level-word';
import { slugOf } from '@/lib/domain/units/slug';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { versionOn } from '@/lib/domain/units/version-on';
import { AppError } from '@/lib/errors';
import { writeWorkbook } from '@/lib/excel/write-workbook';
import { catalogueOf } from '../catalogue/loaders';
import { chooseSet } from '../progress/choose-set';
import { readTogether } from '../progress/data';
import { readPageQuestion, type PageParams } from '../progress/page-question';
import { readLowerShares, type LowerState } from '../progress/read-lower-shares';
import { resolveNearestUnit, type UnitScope } from '../progress/resolve-unit';
import { territoryOf } from '../territory/loaders';
import { readHeldFacts, type HeldFact } from '../cells/data';
import { fillUnit } from './fill-unit';
import { planSheets, type PlannedSheet } from './plan-sheets';
import { nameSheet } from './sheet-names';

export interface TemplateFile {
  /** With diacritics, as people see it. */
  readonly name: string;
  /** In ASCII, for programs that take no other. */
  readonly plainName: string;
  readonly bytes: Uint8Array;
}

/**
 * The template of a unit, filled with what stands on the day: a list of its own sets, matrices of the units below it.
 * @throws AppError `not_found` where the actor may write nothing of what is asked for
 */
export async function loadEntryTemplate(actor: Actor, code: string, params: PageParams): Promise<TemplateFile> {
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const question = readPageQuestion(actor, params);
  const scope = resolveNearestUnit(actor, territory, code, question.asOf);
  const form = params.form === 'list' || params.form === 'matrix' ? params.form : undefined;
  const stage = STAGES.find((known) => known === params.stage);
  const planned = planSheets(scope, catalogue, { set: question.setId, form, stage });
  if (planned.length === 0) throw new AppError('not_found');
  const sheets: TemplateSheet[] = [];
  for (const plan of planned) {
    const { shown } = chooseSet(scope, catalogue, plan.set.id);
    const criteria = plan.version.criteria.filter(({ number }) => shown.numbers.includes(number));
    const isOwn = plan.units.length === 1 && plan.units[0] === scope.unit;
    const lower = isOwn ? await readLowerShares(scope, criteria, catalogue, plan.stage) : new Map<string, LowerState>();
    sheets.push(await fillSheet(scope, plan, criteria, lower, sheets));
  }
  const made = { at: new Date().toISOString(), post: actor.post };
  const { name } = versionOn(scope.unit, scope.day);
  return {
    name: `Biểu nhập ${name} ${scope.day.split('-').reverse().join('-')}.xlsx`,
    plainName: `bieu-nhap-${slugOf(name)}-${scope.day}.xlsx`,
    bytes: await writeWorkbook(entryTemplate(sheets, made)),
  };
}

async function fillSheet(
  scope: UnitScope,
  plan: PlannedSheet,
  criteria: readonly CatalogueCriterion[],
  lower: ReadonlyMap<string, LowerState>,
  before: readonly TemplateSheet[],
): Promise<TemplateSheet> {
  const { set, version, stage, form, units } = plan;
  const { tenant } = scope.actor;
  const itemIds = [...set.items].map(([, { id }]) => id);
  const query = { tenantId: tenant.id, unitIds: units.map(({ id }) => id), itemIds, day: scope.day };
  const { own, claims } = await readTogether(tenant.id, async (tx) => ({
    own: byUnit(await readHeldFacts(tx, { ...query, stage })),
    claims: stage === 'self' ? null : byUnit(await readHeldFacts(tx, { ...query, stage: 'self' })),
  }));
  const isOne = units.length === 1;
  const title = unitTitle(scope.unit, scope.day);
  const [only] = units;
  return {
    name: nameSheet(
      set,
      form,
      before.map((sheet) => sheet.name),
    ),
    head: {
      ...{ tenant: tenant.slug, set: set.id, version: version.version, stage, day: scope.day, form },
      ...(isOne && only ? { unit: only.code } : {}),
    },
    title: isOne && only ? unitTitle(only, scope.day) : `Các ${levelWord(set.level)} của ${title}`,
    setName: set.name,
    items: criteria.flatMap(itemsOf),
    units: units.map((unit) =>
      fillUnit(scope, plan, unit, criteria, {
        own: own.get(unit.id) ?? new Map<number, HeldFact>(),
        claims: claims && (claims.get(unit.id) ?? new Map<number, HeldFact>()),
        lower,
      }),
    ),
  };
}

function byUnit(facts: readonly HeldFact[]): Map<number, Map<number, HeldFact>> {
  const groups = groupBy(facts, ({ unitId }) => unitId);
  return new Map([...groups].map(([unitId, own]) => [unitId, new Map(own.map((fact) => [fact.itemId, fact]))]));
}

function itemsOf({ number, name, indicators }: CatalogueCriterion): TemplateItem[] {
  return [
    { item: String(number), name, kind: null, measure: null, choices: [] },
    ...indicators.map((one) => ({
      ...{ item: `i:${one.code}`, name: one.name, kind: one.kind },
      ...{ measure: unitOf(one), choices: one.choices },
    })),
  ];
}
