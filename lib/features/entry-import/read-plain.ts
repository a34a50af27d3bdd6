import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { basicSet } from '@/lib/domain/criteria/set-in-force';
import type { Stage } from '@/lib/domain/criteria/status';
import { versionFor } from '@/lib/domain/criteria/version-for';
import { itemFinder, itemsOf } from '@/lib/domain/plain-sheet/find-item';
import { readPlainSheet, type PlainRead } from '@/lib/domain/plain-sheet/read-plain-sheet';
import type { ColumnMeaning, PlainTerms, SheetMatch } from '@/lib/domain/plain-sheet/sheet-match';
import { suggestMatch } from '@/lib/domain/plain-sheet/suggest-match';
import type { WorkbookSheet } from '@/lib/domain/sheet/workbook-read';
import { stageToWrite } from '../assessments/may-enter';
import type { ImportContext } from './locate-lines';
import { readableUnits, unitOfPage, type ReadableUnit } from './readable-units';
import type { Reading, SheetReading } from './schema';

/** A sheet without keys: how it is read, and what that gives. */
export interface PlainReading {
  readonly sheet: WorkbookSheet;
  readonly match: SheetMatch;
  readonly terms: PlainTerms;
  readonly read: PlainRead;
  /** What a name in it may mean, on the day of the sheet. */
  readonly units: readonly ReadableUnit[];
}

/** Reads a hand-made sheet by what a person said of it, and by what its headings suggest where nobody did. */
export function readPlain(sheet: WorkbookSheet, reading: Reading, context: ImportContext): PlainReading {
  const said = reading.sheets[sheet.name] ?? {};
  const terms = termsOf(reading, said, context);
  const { set } = terms;
  const match = matchOf(sheet, said, context.catalogue.find(({ id }) => id === set.id) ?? null, terms.effectiveOn);
  const plainTerms = { ...terms, set: terms.set.id };
  const { level } = terms.set;
  const { actor, territory } = context;
  const { referenceDay } = actor.tenant;
  const below = readableUnits(actor, territory, reading.unit);
  // Names of a day to come are those of today, so that the day itself is what is refused.
  const unitsOn = (day: string) =>
    below(day > referenceDay ? referenceDay : day).filter((unit) => unit.level === level);
  const read = readPlainSheet(sheet, match, plainTerms, { sets: context.catalogue, unitsOn });
  return { sheet, match, terms: plainTerms, read, units: unitsOn(terms.effectiveOn) };
}

function matchOf(sheet: WorkbookSheet, said: SheetReading, set: CatalogueSet | null, day: string): SheetMatch {
  const version = set && versionFor(set, day);
  const suggested = suggestMatch(sheet, itemFinder(version ? itemsOf(version) : []), said.headingRow);
  const columns = new Map(suggested.columns);
  for (const [column, meaning] of Object.entries(said.columns ?? {}))
    columns.set(Number(column), meaning as ColumnMeaning);
  return { ...suggested, columns, units: new Map(Object.entries(said.units ?? {})) };
}

/** The set, stage and day of a sheet: as a person said, else those of the page it was sent from. */
function termsOf(reading: Reading, said: SheetReading, { actor, territory, catalogue }: ImportContext) {
  const effectiveOn = said.effectiveOn ?? actor.tenant.referenceDay;
  const unit = unitOfPage(territory, reading.unit, effectiveOn);
  const level = unit?.level === 'village' ? 'village' : 'commune';
  const set =
    catalogue.find(({ id, identity }) => id === (said.set ?? reading.set) && identity !== null) ??
    basicSet(catalogue, level, effectiveOn) ??
    catalogue.find((known) => known.level === level && known.identity !== null) ??
    catalogue[0]!;
  const stage: Stage =
    said.stage ?? (unit && set ? stageToWrite(actor, territory, unit, set, effectiveOn) : null) ?? 'self';
  return { unit: unit && unit.level === set.level ? unit.code : null, set, stage, effectiveOn };
}
