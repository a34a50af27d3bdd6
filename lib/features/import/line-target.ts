import { carriesSet } from '@/lib/domain/criteria/carries';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { lockReason, type LockQuestion } from '@/lib/domain/review/lock-reason';
import type { Period, Territory, UnitRecord } from '@/lib/domain/units/unit';
import { unitOn } from '@/lib/domain/units/unit-on';
import type { ErrorCode } from '@/lib/errors';

const ALWAYS: Period = { validFrom: '0001-01-01', validTo: null };

/** The unit that holds the code on the day, else the one whose end or beginning the day misses; null: nobody ever held it. */
export function findUnit(territory: Territory, code: string, day: string | null): UnitRecord | null {
  const holders = territory.holders.get(code);
  const [first] = holders ?? [];
  if (!holders || !first) return null;
  if (day === null) return first;
  return unitOn(territory, code, day) ?? holders.findLast((unit) => unit.validFrom <= day) ?? first;
}

/** What stands in the way: of the day and the unit, and apart from it of the set. */
export function locksOf(
  day: string,
  unit: UnitRecord | null,
  set: CatalogueSet | undefined,
  { referenceDay, lastDay }: { readonly referenceDay: string; readonly lastDay: string | null },
): ErrorCode[] {
  const level = unit?.level ?? set?.level ?? 'commune';
  const question = { effectiveOn: day, referenceDay, tenantLastDay: lastDay };
  const anySet: LockQuestion['set'] = { level, choosable: true, carried: true, versions: [ALWAYS] };
  const ofUnit = lockReason({ ...question, unit: unit ?? { ...ALWAYS, level }, set: anySet });
  const carried = !set || !unit || carriesSet(set, unit, day);
  const ofSet =
    set &&
    lockReason({
      ...{ ...question, unit: { ...ALWAYS, level } },
      set: { ...set, choosable: set.identity !== null, carried },
    });
  return [...new Set([ofUnit, ofSet ?? null])].filter((lock) => lock !== null);
}
