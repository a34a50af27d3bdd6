import type { CatalogueSet, SetAssignment } from '@/lib/domain/criteria/criteria-set';
import { defaultOverlap } from '@/lib/domain/criteria/default-overlap';
import { overlaps } from '@/lib/domain/units/period';
import type { Period, Territory } from '@/lib/domain/units/unit';
import { unitOn } from '@/lib/domain/units/unit-on';
import { formatUiDate } from '@/lib/domain/report/format';
import { AppError } from '@/lib/errors';
import { tagsInUse } from './tags-in-use';
import type { AssignmentInput } from './schema';

export type NewAssignment = Omit<SetAssignment, 'id'>;

/** What a form says as a row. Throws AppError `unit_unknown`, `set_not_for_unit`, `tag_unknown`, at their fields. */
export function readAssignment(set: CatalogueSet, territory: Territory, input: AssignmentInput): NewAssignment {
  const period: Period = { validFrom: input.from, validTo: input.to };
  const row = { isDefault: input.carrier === 'default', tag: null, unitId: null, ...period };
  if (input.carrier === 'tag') {
    if (!tagsInUse(territory, set.level).includes(input.tag!)) throw new AppError('tag_unknown', { field: 'tag' });
    return { ...row, tag: input.tag };
  }
  if (input.carrier !== 'unit') return row;
  const unit = unitOn(territory, input.unit!, input.from);
  if (!unit) throw new AppError('unit_unknown', { field: 'unit' });
  if (unit.level !== set.level) throw new AppError('set_not_for_unit', { field: 'unit' });
  return { ...row, unitId: unit.id };
}

/** Throws AppError `date_before_set`, `date_after_set`, `default_overlap` naming the other set, `assignment_exists`. */
export function checkPeriod(
  catalogue: readonly CatalogueSet[],
  set: CatalogueSet,
  row: NewAssignment,
  others: readonly SetAssignment[],
  field: 'from' | 'to',
): void {
  if (set.versions.every((version) => row.validFrom < version.validFrom))
    throw new AppError('date_before_set', { field });
  if (set.versions.every((version) => version.validTo !== null && row.validFrom > version.validTo))
    throw new AppError('date_after_set', { field });
  const other = row.isDefault ? defaultOverlap(catalogue, set, row) : null;
  if (other) {
    const { validFrom, validTo } = other.row;
    const period = `${formatUiDate(validFrom)} – ${validTo === null ? '…' : formatUiDate(validTo)}`;
    throw new AppError('default_overlap', { field, about: { set: other.set.name, period } });
  }
  if (others.some((one) => isSamePlace(one, row) && overlaps(one, row)))
    throw new AppError('assignment_exists', { field });
}

export function isSamePlace(a: NewAssignment, b: NewAssignment): boolean {
  return a.isDefault === b.isDefault && a.tag === b.tag && a.unitId === b.unitId;
}
