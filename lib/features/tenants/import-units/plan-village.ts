import type { UnitDraft, VersionDraft } from '@/lib/domain/units/build/draft';
import { freeSlug, slugOf, splitTypeWord } from '@/lib/domain/units/slug';
import { successorsOf, type Succession } from '@/lib/domain/units/succession';
import type { LineError, UnitLine } from './schema';
import type { KnownUnit, WorkingTerritory } from './working-territory';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The one commune of the tenant to which all people of an ended commune went, if there is one. */
function heir(commune: KnownUnit, units: WorkingTerritory, successions: readonly Succession[]): KnownUnit | null {
  const whole = successorsOf(successions, commune).filter((entry) => entry.population === 'all');
  const next = whole.length === 1 ? whole[0] : undefined;
  const found = next ? units.holder(next.newCode, next.effectiveOn) : null;
  return found !== null && typeof found === 'object' ? found : null;
}

/**
 * The dated parents of a village: its commune, and after a merger the commune that took all its people.
 * Where no single one did, the village ends with its commune: which part it fell to is not known.
 */
function versionsOf(
  line: UnitLine,
  commune: KnownUnit,
  units: WorkingTerritory,
  successions: readonly Succession[],
): VersionDraft[] {
  const { type, name } = splitTypeWord(line.name);
  const shared = { name, type: type ?? 'thôn', dateKnown: true };
  const versions: VersionDraft[] = [];
  let parent: KnownUnit | null = commune;
  let from = line.from;
  while (parent && (line.to === null || from <= line.to)) {
    const ends: string | null = parent.validTo;
    const validTo = ends !== null && (line.to === null || ends < line.to) ? ends : line.to;
    versions.push({ ...shared, parentKey: parent.key, validFrom: from, validTo });
    if (validTo === null || validTo === line.to) break;
    parent = heir(parent, units, successions);
    if (parent) from = parent.validFrom;
  }
  return versions;
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
  successions: readonly Succession[],
  source: string,
): UnitDraft | LineError {
  if (line.name === '') return { line: line.line, column: 'name', code: 'name_missing' };
  const commune = units.holder(line.unitCode, line.from);
  if (typeof commune === 'string') return { line: line.line, column: 'unit_code', code: commune };
  if (commune.level !== 'commune') return { line: line.line, column: 'unit_code', code: 'unit_unknown' };
  const versions = versionsOf(line, commune, units, successions);
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
