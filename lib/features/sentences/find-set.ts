import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { basicSet, setsInForce } from '@/lib/domain/criteria/set-in-force';
import { fold } from '@/lib/domain/units/slug';
import type { UnitLevel } from '@/lib/domain/units/unit';

/** The set that the words after "đạt chuẩn" mean on a day; of several the one of the said size. Null: none. */
export function findSet(
  catalogue: readonly CatalogueSet[],
  level: UnitLevel,
  { day, standard, size }: { day: string; standard: string | null; size: number | null },
): CatalogueSet | null {
  const choosable = setsInForce(catalogue, level, day).filter(({ identity }) => identity !== null);
  const basic = basicSet(catalogue, level, day);
  const key = standard === null ? 'ntm' : keyOf(standard);
  const named = choosable.filter(({ shortName }) => shortName !== null && keyOf(shortName) === key);
  const meant = key === 'ntm' && basic ? [basic, ...named] : named;
  return meant.find(({ identity }) => identity!.numbers.length === size) ?? meant[0] ?? null;
}

/** "nông thôn mới" is written "NTM" as well. */
function keyOf(standard: string): string {
  return fold(standard.normalize('NFC')).replace('nong thon moi', 'ntm').replace(/\s+/g, ' ').trim();
}
