import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitOf } from '@/tests/factories/unit';
import { buildTerritory } from '../build-territory';
import { covers, dayAfter, dayBefore, overlaps } from '../period';
import type { Period, Territory, UnitRecord } from '../unit';
import { versionOn } from '../version-on';
import { holdFrom, type DatedValue } from './dated-values';
import { isFault } from './fault';
import { planAddVillage } from './plan-add';
import { planEnd } from './plan-end';
import { planMerge } from './plan-merge';
import { planMove } from './plan-move';
import { planRename } from './plan-rename';
import type { UnitEdit } from './unit-edit';

const day = fc.integer({ min: 0, max: 900 }).map((n) => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10));
const LIMITS = { referenceDay: '2021-12-31', lastDay: null };
const SAMPLES = ['2019-01-01', '2019-07-01', '2020-02-29', '2021-06-15', '2021-12-31', '2025-07-01'];

const commune = (id: number, code: string) =>
  unitOf({ id, code, level: 'commune', versions: [{ name: code, parentId: 1 }] });
const village = (id: number, code: string, name: string, parentId: number): UnitRecord =>
  unitOf({ id, code, level: 'village', validFrom: '2019-01-01', versions: [{ name, type: 'thôn', parentId }] });
const START: readonly UnitRecord[] = [
  unitOf({ id: 1, code: '20', level: 'province', versions: [{ name: 'Lạng Sơn', type: 'tỉnh' }] }),
  ...[commune(2, 'a'), commune(3, 'b'), commune(4, 'c')],
  ...[village(11, 'a~mot', 'Một', 2), village(12, 'a~hai', 'Hai', 2), village(13, 'b~mot', 'Một', 3)],
];

interface Step {
  act: 'rename' | 'move' | 'end' | 'merge' | 'add';
  on: string;
  pick: number;
  other: number;
  name: string;
}
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    act: fc.constantFrom('rename', 'move', 'end', 'merge', 'add'),
    on: day,
    pick: fc.nat(20),
    other: fc.nat(20),
    name: fc.constantFrom('Một', 'Hai', 'Ba', 'Đoàn Kết', 'Thôn Bốn'),
  }),
  { maxLength: 12 },
);

/** The units after an act, or the fault's own nothing. */
function apply(units: readonly UnitRecord[], step: Step): readonly UnitRecord[] {
  const tree = buildTerritory(units);
  const villages = units.filter(({ level }) => level === 'village');
  const communes = units.filter(({ level }) => level === 'commune');
  const one = villages[step.pick % villages.length]!;
  const other = villages[step.other % villages.length]!;
  const target = communes[step.other % communes.length]!;
  const edited = (edit: UnitEdit) =>
    units.map((unit) => (unit === edit.unit ? { ...unit, validTo: edit.validTo, versions: edit.versions } : unit));
  const begun = (all: readonly UnitRecord[], unit: Parameters<typeof begin>[1]) => [
    ...all,
    begin(all.length + 20, unit),
  ];
  const named = { type: 'thôn', name: step.name, day: step.on };
  switch (step.act) {
    case 'rename': {
      const edit = planRename(tree, one, named, LIMITS);
      return isFault(edit) ? units : edited(edit);
    }
    case 'move': {
      const edit = planMove(tree, [], one, { commune: target, day: step.on }, LIMITS);
      return isFault(edit) ? units : edited(edit);
    }
    case 'end': {
      const edit = planEnd(one, step.on, LIMITS);
      return isFault(edit) ? units : edited(edit);
    }
    case 'add': {
      const unit = planAddVillage(tree, [], target, named, LIMITS);
      return isFault(unit) ? units : begun(units, unit);
    }
    case 'merge': {
      const as = step.pick % 2 === 0 ? { keep: one } : named;
      const plan = planMerge(tree, [], { sources: [one, other], day: step.on, as }, LIMITS, '20');
      if (isFault(plan)) return units;
      const ends = new Map(plan.ends.map((edit) => [edit.unit, edit]));
      return begun(
        units.map((unit) => ({ ...unit, ...ends.get(unit), unit: undefined })),
        plan.begins,
      );
    }
  }
}

function begin(
  id: number,
  unit: Pick<UnitRecord, 'code' | 'level' | 'validFrom' | 'validTo' | 'versions'>,
): UnitRecord {
  return { id, dateKnown: true, illustrative: false, attributes: [], ...unit };
}

/** From the first day to the last, without gaps or overlaps. */
function isWhole({ validFrom, validTo, versions }: UnitRecord): boolean {
  const follows = versions.every((version, index) => {
    const next = versions[index + 1];
    return next
      ? version.validTo !== null && dayAfter(version.validTo) === next.validFrom
      : version.validTo === validTo;
  });
  return follows && versions[0]?.validFrom === validFrom && (validTo === null || validFrom <= validTo);
}

const holdersOf = (tree: Territory, code: string): readonly Period[] => tree.holders.get(code) ?? [];

describe('whatever acts follow each other', () => {
  it('names and parents of a unit follow without gaps, and one unit holds an address on a day', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const tree = buildTerritory(all.reduce(apply, START));
        for (const unit of tree.units.values()) expect(isWhole(unit), JSON.stringify(unit)).toBe(true);
        for (const code of tree.holders.keys())
          for (const [index, held] of holdersOf(tree, code).entries())
            for (const later of holdersOf(tree, code).slice(index + 1)) expect(overlaps(held, later)).toBe(false);
      }),
    );
  });

  it('an act changes nothing before its day, and leaves every code and id', () => {
    fc.assert(
      fc.property(steps, steps, (all, [last]) => {
        if (!last) return;
        const before = all.reduce(apply, START);
        const after = apply(before, last);
        const earlier = SAMPLES.filter((on) => on < dayBefore(last.on));
        for (const unit of before) {
          const now = after.find(({ id }) => id === unit.id)!;
          expect([now.code, now.level, now.validFrom]).toEqual([unit.code, unit.level, unit.validFrom]);
          for (const on of earlier.filter((on) => covers(unit, on))) {
            expect(covers(now, on)).toBe(true);
            const { name, type, parentId } = versionOn(unit, on);
            expect(versionOn(now, on)).toMatchObject({ name, type, parentId });
          }
        }
      }),
    );
  });

  it('a new address is one that nobody ever had, unless a merger keeps it', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const given = START.map(({ code }) => code);
        all.reduce((units, step) => {
          const next = apply(units, step);
          const fresh = next.slice(units.length).map(({ code }) => code);
          if (step.act === 'add') for (const code of fresh) expect(given).not.toContain(code);
          given.push(...fresh);
          return next;
        }, START);
      }),
    );
  });

  it('an act done twice is done once', () => {
    fc.assert(
      fc.property(steps, steps, (all, [last]) => {
        if (!last || last.act === 'merge') return;
        const once = apply(all.reduce(apply, START), last);
        expect(apply(once, last)).toEqual(once);
      }),
    );
  });
});

describe('values of which one holds at a time', () => {
  const value = fc.constantFrom('1', '2', '3');
  const wanted: fc.Arbitrary<DatedValue> = fc
    .tuple(value, day, fc.option(day))
    .map(([value, validFrom, validTo]) => ({ value, validFrom, validTo }));
  const life = { validFrom: '2019-01-01', validTo: null };
  const on = (rows: readonly DatedValue[], at: string) => rows.filter((row) => covers(row, at)).map((row) => row.value);

  it('never overlap, and none changes before the day of the act', () => {
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 8 }), (all) => {
        let rows: readonly DatedValue[] = [];
        for (const next of all) {
          const edit = holdFrom(rows, next, life, LIMITS);
          if (isFault(edit)) continue;
          for (const at of SAMPLES) {
            expect(on(edit.after, at).length).toBeLessThanOrEqual(1);
            if (at < next.validFrom) expect(on(edit.after, at)).toEqual(on(rows, at));
          }
          for (const [index, row] of edit.after.entries())
            for (const later of edit.after.slice(index + 1)) expect(overlaps(row, later)).toBe(false);
          expect(on(edit.after, next.validFrom)).toEqual([next.value]);
          const again = holdFrom(edit.after, next, life, LIMITS);
          expect(isFault(again) ? again : again.after).toEqual(edit.after);
          rows = edit.after;
        }
      }),
    );
  });
});
