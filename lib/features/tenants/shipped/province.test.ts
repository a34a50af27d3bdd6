import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildProvince, type ProvinceBuild } from '@/lib/domain/units/build/build-province';
import type { UnitDraft, VersionDraft } from '@/lib/domain/units/build/draft';
import { overlaps } from '@/lib/domain/units/period';
import { shippedLists } from './lists';

const lists = shippedLists();

function province(code: string): ProvinceBuild {
  const built = buildProvince(lists, code);
  if (!built) throw new Error(`no province ${code}`);
  return built;
}

const isOn = (period: { validFrom: string; validTo: string | null }, day: string) =>
  period.validFrom <= day && (period.validTo === null || day <= period.validTo);

function versionsOn({ units }: ProvinceBuild, level: string, day: string): VersionDraft[] {
  return units
    .filter((unit) => unit.level === level && isOn(unit, day))
    .flatMap((unit) => unit.versions.filter((version) => isOn(version, day)));
}

const holders = ({ units }: ProvinceBuild, code: string): UnitDraft[] => units.filter((unit) => unit.code === code);
const periods = (build: ProvinceBuild, code: string) =>
  holders(build, code).map((unit) => [unit.validFrom, unit.validTo]);

describe('the shipped lists', () => {
  it('give every province before 1/7/2025 a region', () => {
    expect(lists.regions.size).toBe(63);
  });

  it('are Vietnamese text in NFC', () => {
    const names = [...lists.list2023, ...lists.list2024, ...lists.list2025].map((row) => row.name);
    expect(names.every((name) => name === name.normalize('NFC'))).toBe(true);
  });
});

describe('the units of a province', () => {
  it.each([
    // xã on 22/5/2019 (later list), 01/3/2025, 01/7/2025, 21/11/2026
    ['20', 181, 175, 61, 61],
    ['42', 182, 170, 60, 60],
    ['26', 105, 88, 0, 0],
    ['25', 197, 180, 133, 133],
  ])('%s counts xã as the lists do', (code, ...counts) => {
    const build = province(code);
    const xa = (day: string) => versionsOn(build, 'commune', day).filter((version) => version.type === 'xã').length;
    expect(['2019-05-22', '2025-03-01', '2025-07-01', '2026-11-21'].map(xa)).toEqual(counts);
  });

  it('has as many xã, phường and đặc khu of 2025 and 2026 as the closing clauses of the resolutions', () => {
    const file = readFileSync(join(process.cwd(), 'prisma/data/admin/rural-communes-by-province.csv'));
    const expected = z.array(z.record(z.string(), z.string())).parse(parse(file, { columns: true }));
    expect(expected).toHaveLength(34);
    for (const row of expected) {
      const build = province(row.province_code ?? '');
      for (const [day, suffix] of [
        ['2025-07-01', '2025_07_01'],
        ['2026-09-20', '2026_09_20'],
      ] as const) {
        const types = versionsOn(build, 'commune', day).map((version) => version.type);
        const count = (type: string) => String(types.filter((other) => other === type).length);
        expect([count('xã'), count('phường'), count('đặc khu')]).toEqual([
          row[`xa_${suffix}`],
          row[`phuong_${suffix}`],
          row[`dac_khu_${suffix}`],
        ]);
      }
    }
  });

  it('has no districts since 1/7/2025', () => {
    expect(versionsOn(province('20'), 'district', '2025-06-30')).toHaveLength(11);
    expect(versionsOn(province('20'), 'district', '2025-07-01')).toHaveLength(0);
  });

  it('keeps a province that is its successor’s only predecessor, and begins the others anew', () => {
    const codes = [...new Set(lists.provincePairs.map((pair) => pair.newCode))];
    const kept = codes.filter((code) => holders(province(code), code).length === 1);
    expect(kept.sort()).toEqual(['01', '04', '11', '12', '14', '20', '22', '38', '40', '42', '46']);
    expect(periods(province('25'), '25')).toEqual([
      ['2016-01-01', '2025-06-30'],
      ['2025-07-01', null],
    ]);
  });

  it('ends a province that was merged away, with its successor as a code', () => {
    const vinhPhuc = province('26');
    expect([vinhPhuc.name, vinhPhuc.lastDay, vinhPhuc.successorCode]).toEqual(['Vĩnh Phúc', '2025-06-30', '25']);
    expect(vinhPhuc.units.every((unit) => unit.validTo !== null && unit.validTo <= '2025-06-30')).toBe(true);
    expect(province('25').units.some((unit) => unit.code === '248')).toBe(false);
  });

  it('keeps 46 as one unit under a new name and type, on a day that is not known', () => {
    const [hue] = holders(province('46'), '46');
    expect(hue?.versions).toMatchObject([
      { name: 'Thừa Thiên Huế', type: 'tỉnh', validTo: '2025-02-28', dateKnown: true },
      { name: 'Huế', type: 'thành phố trung ương', validFrom: '2025-03-01', dateKnown: false },
    ]);
  });

  it('begins a unit where the newer list has another name under the same code', () => {
    // 753 Đất Đỏ became Long Đất (Bà Rịa - Vũng Tàu).
    const build = province('77');
    expect(periods(build, '753')).toEqual([
      ['2016-01-01', '2025-02-28'],
      ['2025-03-01', '2025-06-30'],
    ]);
    expect(holders(build, '753').map((unit) => unit.dateKnown)).toEqual([false, false]);
  });

  it('keeps a unit whose name is only spelled otherwise, with the newer spelling as a dated name', () => {
    const [sapVat, ...others] = holders(province('14'), '04066');
    expect(others.every((unit) => unit.validFrom === '2025-07-01')).toBe(true);
    expect(sapVat?.versions.map((version) => [version.name, version.validFrom, version.dateKnown])).toEqual([
      ['Sập Vạt', '2016-01-01', true],
      ['Sặp Vạt', '2025-03-01', false],
    ]);
  });

  it('keeps renamed and retyped communes across 1/7/2025', () => {
    expect(periods(province('66'), '24235')).toEqual([['2016-01-01', null]]);
    const muongLat = holders(province('38'), '14845');
    expect(muongLat).toHaveLength(1);
    expect(muongLat[0]?.versions.at(-1)).toMatchObject({ type: 'xã', validFrom: '2025-07-01', dateKnown: true });
  });

  it('knows Kim Lộc until 2019 and Kim Song Trường since 2020', () => {
    const haTinh = province('42');
    expect(periods(haTinh, '18424')).toEqual([['2016-01-01', '2019-12-31']]);
    expect(periods(haTinh, '18436')).toEqual([
      ['2020-01-01', '2025-06-30'],
      ['2025-07-01', null],
    ]);
  });

  it('changes types in 2026 on their days, on the same unit', () => {
    const [, lang] = periods(province('24'), '07375');
    expect(lang).toEqual(['2025-07-01', null]);
    const unit = holders(province('24'), '07375').at(-1);
    expect(unit?.versions.map((version) => [version.type, version.validFrom])).toEqual([
      ['xã', '2025-07-01'],
      ['phường', '2026-09-20'],
    ]);
  });

  it.each(['20', '25', '26', '42', '46', '75', '79'])(
    '%s: one holder a code and day, versions without gap, parents in force',
    (code) => {
      const { units } = province(code);
      const byKey = new Map(units.map((unit) => [unit.key, unit]));
      expect(byKey.size).toBe(units.length);
      for (const unit of units) {
        expect(units.some((other) => other !== unit && other.code === unit.code && overlaps(other, unit))).toBe(false);
        expect(unit.versions[0]?.validFrom).toBe(unit.validFrom);
        expect(unit.versions.at(-1)?.validTo).toBe(unit.validTo);
        for (const version of unit.versions) {
          const parent = version.parentKey === null ? null : byKey.get(version.parentKey);
          if (unit.level === 'province') expect(parent).toBeNull();
          else {
            expect(parent && parent.validFrom <= version.validFrom).toBe(true);
            expect(
              parent?.validTo === null || (version.validTo !== null && version.validTo <= (parent?.validTo ?? '')),
            ).toBe(true);
          }
        }
      }
    },
  );

  it('is null for a code that no list knows', () => {
    expect(buildProvince(lists, '03')).toBeNull();
  });
});
