import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildProvince, type ProvinceBuild } from '@/lib/domain/units/build/build-province';
import { historyOfMerged } from '@/lib/domain/units/merged-history';
import { predecessorsOf, successorsOf, type Succession } from '@/lib/domain/units/succession';
import vectors from '@/tests/vectors.json';
import { shippedLists } from './lists';

function vector(prefix: string): { input: unknown; output: unknown } {
  const found = vectors.find((entry) => 'id' in entry && entry.id.startsWith(prefix));
  if (!found || !('input' in found) || !('output' in found)) throw new Error(`no vector ${prefix}`);
  return { input: found.input, output: found.output };
}

function province(code: string): ProvinceBuild {
  const built = buildProvince(shippedLists(), code);
  if (!built) throw new Error(`no province ${code}`);
  return built;
}

function unitOf(build: ProvinceBuild, code: string, day: string) {
  const unit = build.units.find(
    (other) => other.code === code && other.validFrom <= day && (other.validTo ?? '9999') >= day,
  );
  if (!unit) throw new Error(`no unit ${code} on ${day}`);
  return unit;
}

const LAST_DAY = '2025-06-30';
const FIRST_DAY = '2025-07-01';
const bare = (name: string) => name.replace(/^(xã|thị trấn|phường) /, '');
const upper = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const full = (entry: Succession) => (entry.relation === 'whole' ? 'full' : 'partial');
const after = (build: ProvinceBuild, code: string, day = LAST_DAY) =>
  successorsOf(build.successions, unitOf(build, code, day));
const before = (build: ProvinceBuild, code: string) =>
  predecessorsOf(build.successions, { code, validFrom: FIRST_DAY, validTo: null });

const oldUnit = z.object({ old: z.object({ code: z.string(), name: z.string() }) });
const oldUnits = z.object({ old: z.array(z.string()) });

describe('boundaries of 2025', () => {
  it('B-V1: a code and a name go on, the unit does not', () => {
    const { input, output } = vector('B-V1');
    const { old } = oldUnit.parse(input);
    const expected = z
      .object({
        new: z.array(z.object({ code: z.string(), name: z.string(), part: z.string(), alsoFrom: z.array(z.string()) })),
        sameUnit: z.boolean(),
      })
      .parse(output);
    const langSon = province('20');
    const found = after(langSon, old.code).map((entry) => ({
      code: entry.newCode,
      name: upper(entry.newName),
      part: full(entry),
      from: before(langSon, entry.newCode).filter((other) => other.oldCode !== old.code),
    }));
    expect(found.map(({ code, name, part }) => ({ code, name, part }))).toEqual(
      expected.new.map(({ code, name, part }) => ({ code, name, part })),
    );
    found.forEach(({ from }, index) => {
      const words = expected.new[index]?.alsoFrom ?? [];
      const withPart = words.some((word) => word.endsWith(')'));
      const said = from.map((entry) => `${entry.oldCode} ${bare(entry.oldName)}${withPart ? ` (${full(entry)})` : ''}`);
      expect(said).toEqual(words);
    });
    const same = unitOf(langSon, old.code, LAST_DAY) === unitOf(langSon, old.code, FIRST_DAY);
    expect(same).toBe(expected.sameUnit);
  });

  it('B-V2: a name goes on under another code', () => {
    const { input, output } = vector('B-V2');
    const { old } = oldUnit.parse(input);
    const expected = z
      .object({ new: z.object({ code: z.string(), name: z.string(), from: z.array(z.string()) }) })
      .parse(output).new;
    const haTinh = province('42');
    const [only, ...others] = after(haTinh, old.code);
    expect(others).toEqual([]);
    expect([only?.newCode, upper(only?.newName ?? '')]).toEqual([expected.code, expected.name]);
    const from = before(haTinh, expected.code).map(
      (entry) => `${entry.oldCode} ${bare(entry.oldName)} (${full(entry)})`,
    );
    expect(from).toEqual(expected.from);
  });

  it('B-V3: two communes into one across tenants, kept on both sides', () => {
    const { input, output } = vector('B-V3');
    const expected = z
      .object({
        new: z.object({ code: z.string(), name: z.string(), province: z.string(), from: z.array(z.string()) }),
      })
      .parse(output).new;
    const vinhPhuc = province('26');
    const phuTho = province('25');
    for (const word of oldUnits.parse(input).old) {
      const [only, ...others] = after(vinhPhuc, word.slice(0, 5));
      expect(others).toEqual([]);
      expect([only?.newCode, upper(only?.newName ?? ''), only?.newProvince]).toEqual([
        expected.code,
        expected.name,
        '25',
      ]);
    }
    expect(`Tỉnh ${phuTho.name}`).toBe(expected.province);
    const from = before(phuTho, expected.code).map((entry) => {
      return `${entry.oldCode} ${entry.oldName.startsWith('xã ') ? bare(entry.oldName) : upper(entry.oldName)}`;
    });
    expect(from).toEqual(expected.from);
  });

  it('B-V4: the four Can Lộc communes, Kim Lộc by two mergers in a row', () => {
    const expected = z.object({ new: z.record(z.string(), z.string()) }).parse(vector('B-V4').output).new;
    const haTinh = province('42');
    const end = (code: string, day = LAST_DAY): string => {
      const [only, ...others] = after(haTinh, code, day);
      expect(others).toEqual([]);
      return only && only.effectiveOn < FIRST_DAY
        ? end(only.newCode)
        : `${only?.newCode} ${upper(only?.newName ?? '')}`;
    };
    expect({
      'Kim Lộc': end('18424', '2019-12-31'),
      'Phú Lộc': end('18454'),
      'Xuân Lộc': end('18475'),
      'Gia Hanh': end('18463'),
    }).toEqual(expected);
  });

  it('B-V5: a merged unit has no status; what all and any had met is history', () => {
    const { input, output } = vector('B-V5');
    const { old } = z.object({ old: z.array(z.object({ met: z.array(z.number()) })) }).parse(input);
    const expected = z.object({ criteriaMetByAll: z.array(z.number()), metByAny: z.array(z.number()) }).parse(output);
    expect(historyOfMerged(old)).toEqual({ metByAll: expected.criteriaMetByAll, metByAny: expected.metByAny });
  });

  it('tells both tenants of every pair, and each pair once', () => {
    const [vinhPhuc, phuTho] = [province('26'), province('25')];
    const crossing = (build: ProvinceBuild) =>
      build.successions
        .filter((entry) => entry.oldProvince === '26')
        .map((entry) => `${entry.oldCode}>${entry.newCode}`);
    expect(crossing(vinhPhuc).sort()).toEqual(crossing(phuTho).sort());
    expect(new Set(crossing(vinhPhuc)).size).toBe(crossing(vinhPhuc).length);
    expect(crossing(vinhPhuc)).toContain('26>25');
  });
});
