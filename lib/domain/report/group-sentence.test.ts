import { describe, expect, it } from 'vitest';
import { setOf } from '@/tests/arbitraries/criteria-set';
import { progressWith } from '@/tests/arbitraries/progress-with';
import { vector } from '@/tests/vector';
import { defaultBands } from '../progress/bands';
import { summarise } from '../progress/summarise';
import { DEFAULT_COUNTING, type UnitProgress } from '../progress/summary';
import { writeGroupSentence, type GroupSentenceInput } from './group-sentence';

const set = (size: number) => setOf(`set-${size}`, size);

function write(size: number, metPerUnit: readonly (number | null)[], given: Partial<GroupSentenceInput> = {}): string {
  return writeOf(size, progressWith(set(size), metPerUnit), given);
}

function writeOf(size: number, units: readonly UnitProgress[], given: Partial<GroupSentenceInput> = {}): string {
  return writeGroupSentence({
    opening: { kind: 'date', day: '2021-12-31' },
    unit: { type: 'huyện', name: 'A' },
    summary: summarise<string>(set(size), units, DEFAULT_COUNTING),
    bands: defaultBands(size),
    levelWord: 'xã',
    standard: 'NTM',
    decimals: 1,
    ...given,
  });
}

/** So many units with each number of met criteria. */
const many = (...groups: [count: number, met: number][]) =>
  groups.flatMap(([count, met]) => new Array<number>(count).fill(met));

it('Đình Lập on 22/5/2019 is printed exactly (T-V1)', () => {
  type Input = { asOf: string; unit: { type: string; name: string }; criteriaInSet: number; metPerCommune: number[] };
  const { input, output } = vector<Input, { text: string }>('T-V1');
  const text = write(input.criteriaInSet, input.metPerCommune, {
    opening: { kind: 'date', day: input.asOf },
    unit: input.unit,
  });
  expect(text).toBe(output.text);
});

describe('bands of 19 criteria', () => {
  it.each<[string, (number | null)[], string]>([
    [
      'all meet the standard',
      [19, 19],
      'có 02 xã đạt chuẩn NTM, không còn xã đạt dưới 5 tiêu chí; bình quân đạt 19,0 tiêu chí/xã',
    ],
    [
      'none meets it: “có” before the first count',
      [12, 12, 7, 6, 2],
      'chưa có xã đạt chuẩn NTM, có 02 xã đạt 12 tiêu chí, 02 xã đạt từ 5 đến 9 tiêu chí, 01 xã đạt dưới 5 tiêu chí; bình quân đạt 7,8 tiêu chí/xã',
    ],
    [
      'none meets it and the lowest band is empty',
      [12, 7],
      'chưa có xã đạt chuẩn NTM, có 01 xã đạt 12 tiêu chí, 01 xã đạt 7 tiêu chí, không còn xã đạt dưới 5 tiêu chí; bình quân đạt 9,5 tiêu chí/xã',
    ],
    [
      'only the lowest band: its count is the first',
      [4, 0, 3],
      'chưa có xã đạt chuẩn NTM, có 03 xã đạt dưới 5 tiêu chí; bình quân đạt 2,3 tiêu chí/xã',
    ],
    [
      'nothing between the highest and the lowest',
      [19, 4],
      'có 01 xã đạt chuẩn NTM, 01 xã đạt dưới 5 tiêu chí; bình quân đạt 11,5 tiêu chí/xã',
    ],
    [
      "a band with several values has its own edges, not the values'",
      [19, 16, 17],
      'có 01 xã đạt chuẩn NTM, 02 xã đạt từ 15 đến 18 tiêu chí, không còn xã đạt dưới 5 tiêu chí; bình quân đạt 17,3 tiêu chí/xã',
    ],
    [
      "a band's edges alone are one value each",
      [18, 15, 14, 10],
      'chưa có xã đạt chuẩn NTM, có 02 xã đạt từ 15 đến 18 tiêu chí, 02 xã đạt từ 10 đến 14 tiêu chí, không còn xã đạt dưới 5 tiêu chí; bình quân đạt 14,3 tiêu chí/xã',
    ],
    [
      'every band has someone',
      [19, 18, 10, 9, 9, 4],
      'có 01 xã đạt chuẩn NTM, 01 xã đạt 18 tiêu chí, 01 xã đạt 10 tiêu chí, 02 xã đạt 9 tiêu chí, 01 xã đạt dưới 5 tiêu chí; bình quân đạt 11,5 tiêu chí/xã',
    ],
    [
      'partly assessed: out of how many',
      [19, 8, null],
      'có 01 xã đạt chuẩn NTM, 01 xã đạt 8 tiêu chí, không còn xã đạt dưới 5 tiêu chí; bình quân đạt 13,5 tiêu chí/xã (tính trên 2/3 xã đã được đánh giá)',
    ],
    [
      'assessed with nothing met is not unassessed',
      [0, null],
      'chưa có xã đạt chuẩn NTM, có 01 xã đạt dưới 5 tiêu chí; bình quân đạt 0,0 tiêu chí/xã (tính trên 1/2 xã đã được đánh giá)',
    ],
    ['nobody assessed', [null, null], 'chưa có xã nào được đánh giá theo bộ tiêu chí này'],
    ['no unit at all', [], 'chưa có xã nào được đánh giá theo bộ tiêu chí này'],
  ])('%s', (_, metPerUnit, predicate) => {
    expect(write(19, metPerUnit)).toBe(`Đến ngày 31/12/2021, huyện A ${predicate}.`);
  });

  it('counts from ten on are not padded, and thousands have dots', () => {
    expect(write(19, many([1286, 19], [10, 11], [9, 6]))).toBe(
      'Đến ngày 31/12/2021, huyện A có 1.286 xã đạt chuẩn NTM, 10 xã đạt 11 tiêu chí, 09 xã đạt 6 tiêu chí, ' +
        'không còn xã đạt dưới 5 tiêu chí; bình quân đạt 18,8 tiêu chí/xã.',
    );
  });
});

describe('sets of other sizes', () => {
  it.each([
    [
      20,
      [20, 19, 15, 12, 4],
      'có 01 xã đạt chuẩn NTM, 02 xã đạt từ 15 đến 19 tiêu chí, 01 xã đạt 12 tiêu chí, 01 xã đạt dưới 5 tiêu chí; bình quân đạt 14,0 tiêu chí/xã',
    ],
    [
      10,
      [10, 8, 5, 4],
      'có 01 xã đạt chuẩn NTM, 02 xã đạt từ 5 đến 9 tiêu chí, 01 xã đạt dưới 5 tiêu chí; bình quân đạt 6,8 tiêu chí/xã',
    ],
    [
      9,
      [8, 5],
      'chưa có xã đạt chuẩn NTM, có 02 xã đạt từ 5 đến 8 tiêu chí, không còn xã đạt dưới 5 tiêu chí; bình quân đạt 6,5 tiêu chí/xã',
    ],
    [5, [5, 4], 'có 01 xã đạt chuẩn NTM, 01 xã đạt dưới 5 tiêu chí; bình quân đạt 4,5 tiêu chí/xã'],
    [5, [5], 'có 01 xã đạt chuẩn NTM, không còn xã đạt dưới 5 tiêu chí; bình quân đạt 5,0 tiêu chí/xã'],
    [4, [4, 3, 0], 'có 01 xã đạt chuẩn NTM, 02 xã đạt dưới 4 tiêu chí; bình quân đạt 2,3 tiêu chí/xã'],
    [4, [4], 'có 01 xã đạt chuẩn NTM, không còn xã đạt dưới 4 tiêu chí; bình quân đạt 4,0 tiêu chí/xã'],
  ])('of %i criteria with %j', (size, metPerUnit, predicate) => {
    expect(write(size, metPerUnit)).toBe(`Đến ngày 31/12/2021, huyện A ${predicate}.`);
  });
});

describe('what a tenant, a level and the surrounding text choose', () => {
  it('two decimals (R-V6)', () => {
    expect(write(10, [10, 8, 5, 4], { decimals: 2 })).toContain('; bình quân đạt 6,75 tiêu chí/xã.');
  });

  it('its own bands, with their own edges', () => {
    const bands = [
      { from: 20, to: 20 },
      { from: 16, to: 19 },
      { from: 12, to: 15 },
      { from: 0, to: 11 },
    ];
    expect(write(20, [20, 19, 16, 15, 11], { bands })).toBe(
      'Đến ngày 31/12/2021, huyện A có 01 xã đạt chuẩn NTM, 02 xã đạt từ 16 đến 19 tiêu chí, 01 xã đạt 15 tiêu chí, ' +
        '01 xã đạt dưới 12 tiêu chí; bình quân đạt 16,2 tiêu chí/xã.',
    );
  });

  it('a highest band that reaches below the size does not count who meets the standard twice', () => {
    const bands = [
      { from: 15, to: 19 },
      { from: 0, to: 14 },
    ];
    const rest = 'không còn xã đạt dưới 15 tiêu chí; bình quân đạt';
    expect(write(19, [19, 19, 16], { bands })).toContain(`có 02 xã đạt chuẩn NTM, 01 xã đạt 16 tiêu chí, ${rest} 18,0`);
    expect(write(19, [19, 17, 16], { bands })).toContain(
      `có 01 xã đạt chuẩn NTM, 02 xã đạt từ 15 đến 19 tiêu chí, ${rest} 17,3`,
    );
  });

  it.each([
    [
      'thôn',
      'thôn NTM kiểu mẫu',
      'có 01 thôn đạt chuẩn thôn NTM kiểu mẫu, 01 thôn đạt dưới 5 tiêu chí; bình quân đạt 6,5 tiêu chí/thôn (tính trên 2/3 thôn đã được đánh giá)',
    ],
    [
      'huyện',
      'huyện NTM',
      'có 01 huyện đạt chuẩn huyện NTM, 01 huyện đạt dưới 5 tiêu chí; bình quân đạt 6,5 tiêu chí/huyện (tính trên 2/3 huyện đã được đánh giá)',
    ],
    [
      'xã',
      'NTM nâng cao',
      'có 01 xã đạt chuẩn NTM nâng cao, 01 xã đạt dưới 5 tiêu chí; bình quân đạt 6,5 tiêu chí/xã (tính trên 2/3 xã đã được đánh giá)',
    ],
  ])('%s on the set %s', (levelWord, standard, predicate) => {
    expect(write(9, [9, 4, null], { levelWord, standard })).toBe(`Đến ngày 31/12/2021, huyện A ${predicate}.`);
  });

  it("the level's word where there is none, too", () => {
    const thon = { levelWord: 'thôn', standard: 'thôn NTM kiểu mẫu', unit: { type: 'xã', name: 'B' } };
    expect(write(9, [null], thon)).toBe(
      'Đến ngày 31/12/2021, xã B chưa có thôn nào được đánh giá theo bộ tiêu chí này.',
    );
    expect(write(9, [7], thon)).toContain(
      'xã B chưa có thôn đạt chuẩn thôn NTM kiểu mẫu, có 01 thôn đạt 7 tiêu chí, không còn thôn đạt dưới 5 tiêu chí;',
    );
  });

  it.each([
    [{ kind: 'date', day: '2020-02-07' }, 'Đến ngày 07/02/2020, tỉnh Hà Tĩnh có 01 xã'],
    [{ kind: 'now' }, 'Hiện tại, tỉnh Hà Tĩnh có 01 xã'],
    [{ kind: 'none' }, 'Tỉnh Hà Tĩnh có 01 xã'],
  ] as const)('opening %j', (opening, beginning) => {
    expect(write(20, [20], { opening, unit: { type: 'tỉnh', name: 'Hà Tĩnh' } }).startsWith(beginning)).toBe(true);
  });
});

it('a unit for which no criterion applies has the full score, but does not meet the standard', () => {
  const nothing: UnitProgress = { unitId: 1, set: set(2), statuses: ['not_applicable', 'not_applicable'] };
  expect(writeOf(2, [nothing])).toBe(
    'Đến ngày 31/12/2021, huyện A chưa có xã đạt chuẩn NTM, có 01 xã đạt 2 tiêu chí, không còn xã đạt dưới 2 tiêu chí; bình quân đạt 2,0 tiêu chí/xã.',
  );
});
