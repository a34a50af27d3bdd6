import type { AttributeKind, Period, UnitLevel } from '../unit';

/** What a unit begins with. */
export interface UnitStart {
  readonly code: string;
  readonly level: UnitLevel;
  readonly name: string;
  readonly type: string;
}

export interface VersionDraft {
  name: string;
  type: string;
  /** Key of the parent draft. */
  parentKey: string | null;
  validFrom: string;
  validTo: string | null;
  dateKnown: boolean;
}

/** A unit before it has a number: `key` is code and first day, unique in a province. */
export interface UnitDraft {
  readonly key: string;
  readonly code: string;
  readonly level: UnitLevel;
  readonly validFrom: string;
  validTo: string | null;
  dateKnown: boolean;
  readonly source: string;
  readonly versions: VersionDraft[];
  readonly attributes: (Period & { kind: AttributeKind; value: string; source: string })[];
}

/** Starts a unit with its first name, type and parent. */
export function begin(
  row: UnitStart,
  day: string,
  parentKey: string | null,
  dateKnown: boolean,
  source: string,
): UnitDraft {
  const version = { name: row.name, type: row.type, parentKey, validFrom: day, validTo: null, dateKnown };
  return {
    key: `${row.code}@${day}`,
    code: row.code,
    level: row.level,
    validFrom: day,
    validTo: null,
    dateKnown,
    source,
    versions: [version],
    attributes: [],
  };
}

/** Gives the unit a new dated version from `day` if name, type or parent differ from its last one. */
export function revise(
  unit: UnitDraft,
  change: Partial<Pick<VersionDraft, 'name' | 'type' | 'parentKey'>>,
  day: string,
  dayBefore: string,
  dateKnown: boolean,
): void {
  const last = unit.versions.at(-1);
  if (!last) return;
  const next = { ...last, ...change, validFrom: day, validTo: null, dateKnown };
  if (next.name === last.name && next.type === last.type && next.parentKey === last.parentKey) return;
  last.validTo = dayBefore;
  unit.versions.push(next);
}

/** Ends the unit and its last version on `day`. */
export function end(unit: UnitDraft, day: string, dateKnown: boolean): void {
  unit.validTo = day;
  unit.dateKnown = unit.dateKnown && dateKnown;
  const last = unit.versions.at(-1);
  if (last) last.validTo = day;
}
