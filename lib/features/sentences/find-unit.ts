import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import type { UnitWords } from '@/lib/domain/report/sentence-opening';
import { unitText } from '@/lib/domain/sentences/read-opening';
import { isWithin } from '@/lib/domain/units/is-within';
import { covers } from '@/lib/domain/units/period';
import { fold } from '@/lib/domain/units/slug';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { versionOn } from '@/lib/domain/units/version-on';

/** The units that bear the said name on the day, whoever may read them; with the said diacritics where one has those. */
export function unitsNamed(territory: Territory, words: UnitWords, day: string): UnitRecord[] {
  const said = unitText(words).normalize('NFC').toLocaleLowerCase('vi');
  const folded = fold(said);
  const found = [...territory.units.values()]
    .filter((unit) => covers(unit, day))
    .map((unit) => ({ unit, texts: [unitTitle(unit, day), versionOn(unit, day).name].map(lower) }))
    .filter(({ texts }) => texts.some((text) => fold(text) === folded));
  const exact = found.filter(({ texts }) => texts.includes(said));
  return (exact.length > 0 ? exact : found).map(({ unit }) => unit);
}

/** Of these the one that the reader may read; of several the one at the unit that the page came from. */
export function pickReadable(
  { actor, territory, day }: { actor: Actor; territory: Territory; day: string },
  units: readonly UnitRecord[],
  near: UnitRecord | null,
): UnitRecord | 'unit_unknown' | 'unit_ambiguous' {
  const readable = units.filter((unit) => can(actor, 'progress.read', placeOf(territory, unit, day, 'any')));
  if (readable.length < 2) return readable[0] ?? 'unit_unknown';
  const close = near ? readable.filter((unit) => isWithin(territory, near.id, unit.id, day)) : [];
  return close.length === 1 ? close[0]! : 'unit_ambiguous';
}

function lower(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi');
}
