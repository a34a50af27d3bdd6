import { describe, expect, it } from 'vitest';
import { indicator, threshold, version } from '@/tests/arbitraries/catalogue-version';
import { amendmentsOf } from './amendments';
import { needsReview } from './needs-review';

const still = indicator('1.1');
const regional = (value: number) =>
  indicator('3.1', { thresholds: [threshold('chung', 90), threshold('tdmnpb', value)] });
const first = version(1, [[still], [indicator('2.1')], [regional(70)]]);
const amended = version(2, [[still], [indicator('2.1', { name: 'Sửa đổi' })], [regional(70)]], {
  validFrom: '2024-03-01',
  rules: { tagColumns: [{ tag: 'khu vực II', column: 'tdmnpb' }], points: null },
});
const set = { versions: [first, amended] };
const FLAG = { decision: 'Quyết định 2', from: '2024-03-01' };
const unit = (region: string, ...tags: string[]) => ({ region, group: null, tags });

describe('a criterion that was amended', () => {
  it('is to be looked at again from the amendment on', () => {
    expect(needsReview(set, 2, '2023-05-31', '2024-02-29')).toBeNull();
    expect(needsReview(set, 2, '2023-05-31', '2024-03-01')).toEqual(FLAG);
    expect(needsReview(set, 2, '2024-02-29', '2025-01-01')).toEqual(FLAG);
  });

  it('is not once somebody has saved it since', () => {
    expect(needsReview(set, 2, '2024-03-01', '2024-03-01')).toBeNull();
    expect(needsReview(set, 2, '2024-06-30', '2025-01-01')).toBeNull();
  });

  it('is not where nobody has said anything yet', () => {
    expect(needsReview(set, 2, null, '2025-01-01')).toBeNull();
  });

  it('leaves the others alone', () => {
    expect(needsReview(set, 1, '2023-05-31', '2025-01-01')).toBeNull();
  });

  it('by a widened tag concerns the units that it moves to another column', () => {
    const flag = (place: ReturnType<typeof unit> | null) => needsReview(set, 3, '2023-05-31', '2024-03-01', place);
    expect(flag(null)).toEqual(FLAG);
    expect(flag(unit('btb', 'khu vực II'))).toEqual(FLAG);
    expect(flag(unit('btb'))).toBeNull();
    expect(flag(unit('tdmnpb', 'khu vực II'))).toBeNull();
    const same = (one: typeof first) => ({ ...one, criteria: version(1, [[], [], [regional(90)]]).criteria });
    const alike = { versions: [same(first), same(amended)] };
    expect(needsReview(alike, 3, '2023-05-31', '2024-03-01', unit('btb', 'khu vực II'))).toBeNull();
    expect(needsReview(alike, 3, '2023-05-31', '2024-03-01')).toEqual(FLAG);
    expect(needsReview(set, 2, '2023-05-31', '2024-03-01', unit('btb'))).toEqual(FLAG);
  });
});

describe('a version that begins on the day of an older one', () => {
  const correctedFirst = version(3, [[indicator('1.1', { name: 'Đối chiếu' })], [indicator('2.1')], [regional(65)]], {
    validTo: '2024-02-29',
  });
  const correctedSecond = version(4, [[indicator('1.1', { name: 'Đối chiếu' })], [indicator('2.1')], [regional(60)]], {
    validFrom: '2024-03-01',
  });

  it('never flags, whichever version it puts right', () => {
    expect(needsReview({ versions: [first, correctedFirst] }, 1, '2023-05-31', '2024-03-01')).toBeNull();
    expect(
      needsReview({ versions: [first, amended, correctedFirst, correctedSecond] }, 1, '2023-05-31', '2025-01-01'),
    ).toBeNull();
  });

  it('takes no flag of the amendment away, and its decision is the one that is named', () => {
    const versions = [first, amended, correctedFirst, correctedSecond];
    expect(needsReview({ versions }, 2, '2023-05-31', '2025-01-01')).toEqual({
      decision: 'Quyết định 4',
      from: '2024-03-01',
    });
    expect(needsReview({ versions }, 3, '2023-05-31', '2025-01-01', unit('btb'))).toBeNull();
  });
});

describe('the amendments of a set', () => {
  it('are compared with what was in force the day before', () => {
    const third = version(3, [], { validFrom: '2025-01-01' });
    const found = amendmentsOf({ versions: [first, amended, third] });
    expect(found.map(({ from, before, after }) => [from, before.version, after.version])).toEqual([
      ['2024-03-01', 1, 2],
      ['2025-01-01', 2, 3],
    ]);
  });

  it('are none where a later version has covered the amendment wholly', () => {
    expect(amendmentsOf({ versions: [first, amended, version(3, [])] })).toEqual([]);
  });

  it('are found also behind a gap', () => {
    const ended = { ...first, validTo: '2023-12-31' };
    expect(amendmentsOf({ versions: [ended, amended] }).map((one) => one.before.version)).toEqual([1]);
  });
});
