import { covers, overlaps } from '@/lib/domain/units/period';
import type { Period, Territory, UnitLevel } from '@/lib/domain/units/unit';
import { versionOn } from '@/lib/domain/units/version-on';
import type { ErrorCode } from '@/lib/errors';

/** A unit as the plan sees it: one of the tenant (`key` is its number) or one that this file makes. */
export interface KnownUnit extends Period {
  readonly key: string;
  readonly code: string;
  readonly level: UnitLevel;
  readonly type: string;
  readonly name: string;
  /** Key of its first parent. */
  readonly parentKey: string | null;
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What tells one village of a commune from another: type and name, whatever their case. */
function villageKey(communeKey: string | null, type: string, name: string): string {
  return JSON.stringify([communeKey, type, name.toLocaleLowerCase('vi')]);
}

/** The tenant's units and those the file has added so far. */
export class WorkingTerritory {
  private readonly holders = new Map<string, KnownUnit[]>();
  private readonly villages = new Map<string, KnownUnit[]>();

  constructor(territory: Territory) {
    for (const unit of territory.units.values()) {
      const { code, level, validFrom, validTo } = unit;
      const { type, name, parentId } = versionOn(unit, validFrom);
      const parentKey = parentId === null ? null : String(parentId);
      this.add({ key: String(unit.id), code, level, type, name, parentKey, validFrom, validTo });
    }
  }

  add(unit: KnownUnit): void {
    put(this.holders, unit.code, unit);
    if (unit.level === 'village') put(this.villages, villageKey(unit.parentKey, unit.type, unit.name), unit);
  }

  /** Whether the code was ever given to a unit. */
  wasGiven(code: string): boolean {
    return this.holders.has(code);
  }

  /** The unit that holds the code on the day, or why there is none. */
  holder(code: string, day: string): KnownUnit | Extract<ErrorCode, 'unit_unknown' | 'unit_not_in_force'> {
    const held = this.holders.get(code);
    if (!held) return 'unit_unknown';
    return held.find((unit) => covers(unit, day)) ?? 'unit_not_in_force';
  }

  /** A unit that holds the code on some day of the period. */
  holderDuring(code: string, period: Period): KnownUnit | undefined {
    return this.holders.get(code)?.find((unit) => overlaps(unit, period));
  }

  /** A village of that type and name in that commune on some day of the period. */
  village(communeKey: string, type: string, name: string, period: Period): KnownUnit | undefined {
    return this.villages.get(villageKey(communeKey, type, name))?.find((unit) => overlaps(unit, period));
  }
}
