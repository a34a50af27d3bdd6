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

/** The tenant's units and those the file has added so far. */
export class WorkingTerritory {
  private readonly holders = new Map<string, KnownUnit[]>();

  constructor(territory: Territory) {
    for (const unit of territory.units.values()) {
      const { code, level, validFrom, validTo } = unit;
      const { type, name, parentId } = versionOn(unit, validFrom);
      const parentKey = parentId === null ? null : String(parentId);
      this.add({ key: String(unit.id), code, level, type, name, parentKey, validFrom, validTo });
    }
  }

  add(unit: KnownUnit): void {
    const held = this.holders.get(unit.code);
    if (held) held.push(unit);
    else this.holders.set(unit.code, [unit]);
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
    const same = name.toLocaleLowerCase('vi');
    for (const held of this.holders.values()) {
      for (const unit of held) {
        if (unit.level !== 'village' || unit.parentKey !== communeKey || !overlaps(unit, period)) continue;
        if (unit.type === type && unit.name.toLocaleLowerCase('vi') === same) return unit;
      }
    }
    return undefined;
  }
}
