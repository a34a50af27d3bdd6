import type { UnitLevel } from '@/lib/domain/units/unit';
import { versionOn } from '@/lib/domain/units/version-on';
import type { UnitScope } from '../progress/resolve-unit';

export interface UnitAnswer {
  readonly code: string;
  readonly level: UnitLevel;
  readonly name: string;
  readonly type: string;
}

/** Which unit is answered for, by its name on the day. */
export function unitAnswer({ unit, day }: Pick<UnitScope, 'unit' | 'day'>): UnitAnswer {
  const { name, type } = versionOn(unit, day);
  return { code: unit.code, level: unit.level, name, type };
}
