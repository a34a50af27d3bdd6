import type { UnitDraft, VersionDraft } from '@/lib/domain/units/build/draft';
import type { ParentLink } from '@/lib/domain/units/office/parents-from';
import { freeSlug, slugOf, splitTypeWord } from '@/lib/domain/units/slug';
import type { LineError, UnitLine } from './schema';
import type { KnownUnit, WorkingTerritory } from './working-territory';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The communes above a village from a day on, as `parentsFrom` finds them. */
export type ParentsOf = (commune: KnownUnit, from: string, to: string | null) => ParentLink[];

function versionsOf(line: UnitLine, commune: KnownUnit, parentsOf: ParentsOf): VersionDraft[] {
  const { type, name } = splitTypeWord(line.name);
  return parentsOf(commune, line.from, line.to).map(({ parentId, ...period }) => ({
    ...{ name, type: type ?? 'thôn', dateKnown: true },
    parentKey: String(parentId),
    ...period,
  }));
}

/** The address of a new village: the slug it was given, else one made from its name that no village ever had. */
function addressOf(line: UnitLine, units: WorkingTerritory): string | LineError {
  const at = (slug: string) => `${line.unitCode}~${slug}`;
  if (line.value !== '') {
    if (!SLUG.test(line.value)) return { line: line.line, column: 'value', code: 'slug_invalid' };
    return units.wasGiven(at(line.value)) ? { line: line.line, column: 'value', code: 'exists' } : at(line.value);
  }
  const slug = slugOf(line.name);
  if (slug === '') return { line: line.line, column: 'name', code: 'name_missing' };
  return at(freeSlug(slug, (candidate) => units.wasGiven(at(candidate))));
}

/** Plans one village; the same name in the same commune on the same days is refused as existing. */
export function planVillage(
  line: UnitLine,
  units: WorkingTerritory,
  parentsOf: ParentsOf,
  source: string,
): UnitDraft | LineError {
  if (line.name === '') return { line: line.line, column: 'name', code: 'name_missing' };
  const commune = units.holder(line.unitCode, line.from);
  if (typeof commune === 'string') return { line: line.line, column: 'unit_code', code: commune };
  if (commune.level !== 'commune') return { line: line.line, column: 'unit_code', code: 'unit_unknown' };
  const versions = versionsOf(line, commune, parentsOf);
  const validTo = versions.at(-1)?.validTo ?? null;
  if (line.to !== null && validTo !== line.to) return { line: line.line, column: 'to', code: 'date_after_unit' };
  const { type, name } = versions[0] ?? { type: '', name: line.name };
  if (units.village(commune.key, type, name, { validFrom: line.from, validTo })) {
    return { line: line.line, column: 'name', code: 'exists' };
  }
  const code = addressOf(line, units);
  if (typeof code !== 'string') return code;
  const key = `${code}@${line.from}`;
  return {
    key,
    code,
    level: 'village',
    validFrom: line.from,
    validTo,
    dateKnown: true,
    source,
    versions,
    attributes: [],
  };
}
