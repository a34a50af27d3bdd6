import { freeSlug, slugOf } from '../slug';
import type { Period, Territory, UnitLevel, UnitVersionRecord } from '../unit';
import type { Fault } from './fault';
import { TYPE_WORDS } from './type-words';

/** A unit that an act begins. */
export interface NewUnit extends Period {
  readonly code: string;
  readonly level: UnitLevel;
  readonly versions: readonly UnitVersionRecord[];
}

export interface Named {
  readonly type: string;
  readonly name: string;
}

/** The name as kept: one space between words, without the type word typed before it ("Thôn Đoàn Kết" → "Đoàn Kết"). */
function nameWithout({ type, name: typed }: Named): string {
  const clean = typed.normalize('NFC').trim().replace(/\s+/g, ' ');
  return clean.toLocaleLowerCase('vi').startsWith(`${type} `) ? clean.slice(type.length + 1) : clean;
}

/** Type and name as typed, checked and cleaned: one of the level's type words, a name with a letter or digit. */
export function readName(level: UnitLevel, typed: Named): Named | Fault {
  if (!TYPE_WORDS[level].includes(typed.type)) return { field: 'type', fault: 'type_unknown' };
  const name = nameWithout(typed);
  return slugOf(name) === '' ? { field: 'name', fault: 'name_missing' } : { type: typed.type, name };
}

/** An address that no village ever had: it is given once, with the commune in which the village begins. */
export function newAddress(territory: Territory, communeCode: string, name: string): string {
  return free(territory, `${communeCode}~`, name);
}

/** A code `C-<slug>` that no cluster ever had. */
export function newClusterCode(territory: Territory, name: string): string {
  return free(territory, 'C-', name);
}

function free(territory: Territory, prefix: string, name: string): string {
  return prefix + freeSlug(slugOf(name), (slug) => territory.holders.has(prefix + slug));
}
