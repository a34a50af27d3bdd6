import { FIRST_DAY, LAST_DAY_OLD, rowsOfProvince, type Lists } from './lists';
import type { Succession } from '../succession';
import type { UnitDraft } from './draft';
import { successionsOf } from './successions-of';
import { unitsBefore202507 } from './units-before-2025-07';
import { carryAcross202507 } from './units-since-2025-07';

/** One province as the shipped lists give it. */
export interface ProvinceBuild {
  readonly code: string;
  /** Its last name, without the type word. */
  readonly name: string;
  /** Parents stand before their children. */
  readonly units: readonly UnitDraft[];
  readonly successions: readonly Succession[];
  /** Set when the province was merged away on 1/7/2025. */
  readonly lastDay: string | null;
  readonly successorCode: string | null;
}

/**
 * Builds the units of one province code from the lists, by the rules of README.md beside this file.
 * A province that began anew on 1/7/2025 under an old code (25 Phú Thọ) holds the old province's units before that day
 * and the new ones after; the communes of the other old provinces stand only in its successions.
 * @returns null when no list knows the code
 */
export function buildProvince(lists: Lists, code: string): ProvinceBuild | null {
  const newer = rowsOfProvince(lists.list2024, code);
  const rows2025 = rowsOfProvince(lists.list2025, code);
  const name = (rows2025[0] ?? newer[0])?.name;
  if (name === undefined) return null;

  const units: UnitDraft[] = [];
  const live = unitsBefore202507(rowsOfProvince(lists.list2023, code), newer, units);
  carryAcross202507(lists, live, rows2025, units);

  const region = lists.regions.get(code);
  const first = units.find((unit) => unit.level === 'province' && unit.validFrom === FIRST_DAY);
  if (region !== undefined && first) {
    const source = 'Danh sách vùng của các bộ tiêu chí, chưa đối chiếu văn bản';
    first.attributes.push({ kind: 'region', value: region, validFrom: FIRST_DAY, validTo: first.validTo, source });
  }

  const mergedInto = lists.provincePairs.find((pair) => pair.oldCode === code)?.newCode ?? null;
  const gone = rows2025.length === 0;
  return {
    code,
    name,
    units,
    successions: successionsOf(lists, code),
    lastDay: gone ? LAST_DAY_OLD : null,
    successorCode: gone ? mergedInto : null,
  };
}
