import type { UnitLevel, UnitRecord, UnitVersionRecord } from '@/lib/domain/units/unit';

type Shape = Partial<Omit<UnitRecord, 'versions'>> & {
  id: number;
  code: string;
  level: UnitLevel;
  versions: Partial<UnitVersionRecord>[];
};

/** A unit of a tenant for tests; what is not given is plain: an open xã since 2016 under its code. */
export function unitOf({ versions, ...shape }: Shape): UnitRecord {
  const life = {
    validFrom: '2016-01-01',
    validTo: null,
    dateKnown: true,
    illustrative: false,
    attributes: [],
    ...shape,
  };
  const whole = {
    name: shape.code,
    type: 'xã',
    parentId: null,
    dateKnown: true,
    validFrom: life.validFrom,
    validTo: life.validTo,
  };
  return { ...life, versions: versions.map((version) => ({ ...whole, ...version })) };
}
