import type { UnitWords } from '@/lib/domain/report/sentence-opening';
import type { Sentence } from '@/lib/domain/sentences/sentence';
import { ancestorsOn } from '@/lib/domain/units/ancestors-on';
import { fold } from '@/lib/domain/units/slug';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { unitOn } from '@/lib/domain/units/unit-on';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { versionOn } from '@/lib/domain/units/version-on';
import type { Basis } from './basis';
import { pickReadable, unitsNamed } from './find-unit';
import type { Surroundings } from './surroundings';
import type { NotCompared } from './view';

/** The day on which units are looked up: aims are for a year's end that may not have come. */
export function dayWithin(sentence: Sentence, { day }: Basis, referenceDay: string): string {
  return sentence.form === 'plan' && day > referenceDay ? referenceDay : day;
}

/** The unit that the sentence is about. "huyện" alone is the one above the first commune that a plan names. */
export function findSubject(
  sentence: Sentence,
  { unit }: Basis,
  day: string,
  around: Surroundings,
): UnitRecord | NotCompared {
  const meant = unit && pick(unit, day, around);
  if (meant && (unit.name !== undefined || meant !== 'unit_unknown')) return meant;
  if (sentence.form !== 'plan') return 'unit_not_named';
  const named = sentence.targets
    .map((target) => pick(target.unit, day, around))
    .find((one): one is UnitRecord => typeof one !== 'string');
  if (!named) return 'unit_not_named';
  const type = fold(unit?.type ?? '');
  const above = ancestorsOn(around.territory, named.id, day).find((one) => fold(versionOn(one, day).type) === type);
  const seen = above ? pick({ type: unitTitle(above, day) }, day, around) : 'unit_not_named';
  return typeof seen === 'string' ? named : seen;
}

/** The unit of that name which the reader may read, or why there is none. */
export function pick(
  words: UnitWords,
  day: string,
  { actor, territory, near }: Surroundings,
): UnitRecord | NotCompared {
  const from = near === null ? null : (unitOn(territory, near, day) ?? null);
  return pickReadable({ actor, territory, day }, unitsNamed(territory, words, day), from);
}
