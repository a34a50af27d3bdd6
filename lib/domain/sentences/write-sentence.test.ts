import { describe, expect, it } from 'vitest';
import { vector } from '@/tests/vector';
import type { PlanFigure } from '../plan/plan-figure';
import { describePlan, type PlanInput } from './plan/describe';
import { describeRecognised } from './recognised/describe';
import { describeRegistered, type RegisteredInput } from './registered/describe';
import { describeShare } from './share/describe';
import { writeFormal } from './write-sentence';

function figure(
  kind: PlanFigure['kind'],
  measure: PlanFigure['measure'],
  low: number,
  more: Partial<PlanFigure> = {},
): PlanFigure {
  const said = {
    high: null,
    bound: 'exact',
    wording: null,
    saidBy: 'UBND huyện',
    saidOn: null,
    illustrative: false,
  } as const;
  return { year: 2019, kind, measure, low, ...said, ...more };
}

const KIEN_MOC = { type: 'xã', name: 'Kiên Mộc' };

describe('T-V2 from targets', () => {
  interface Input {
    year: number;
    unit: { type: string; name: string };
    targets: { unit: string; criteria: number }[];
    newlyMet: string[];
    metAfter: number;
    average: number;
  }
  const { input, output } = vector<Input, { text: string }>('T-V2');
  const plan: PlanInput = {
    ...{ year: input.year, area: input.unit, level: 'xã', standard: 'NTM', size: 19 },
    own: [figure('target', 'meet_all', input.metAfter), figure('target', 'average', input.average)],
    units: [
      { unit: KIEN_MOC, figures: [figure('target', 'met', input.targets[0]!.criteria)] },
      { unit: { type: 'xã', name: input.newlyMet[0]! }, figures: [figure('target', 'met', 19)] },
    ],
  };
  const write = (given: Partial<PlanInput>) => {
    const sentence = describePlan({ ...plan, ...given });
    return sentence && writeFormal(sentence);
  };

  it('is printed exactly', () => expect(write({})).toBe(output.text));

  it('names the area where no unit did, and keeps bounds and ranges', () => {
    const own = [
      figure('target', 'gain_all', 2, { bound: 'at_least' }),
      figure('target', 'average', 12.5, { bound: 'range', high: 13 }),
    ];
    expect(write({ own, units: [] })).toBe(
      'Phấn đấu hết năm 2019, huyện Đình Lập có thêm ít nhất 02 xã đạt chuẩn NTM, bình quân đạt từ 12,5 đến 13 tiêu chí/xã.',
    );
  });

  it('is not written of nothing, of estimates, of another year', () => {
    const others = [figure('estimate', 'meet_all', 5), figure('target', 'meet_all', 5, { year: 2020 })];
    expect(write({ own: others, units: [] })).toBeNull();
  });
});

describe('T-V3 from the figures of one unit', () => {
  interface Input {
    asOf: string;
    met: number;
    criteriaInSet: number;
    registered: number;
    achievedSinceJanuary: number;
    estimate: number;
  }
  const { input, output } = vector<Input, { text: string }>('T-V3');
  const unit: RegisteredInput = {
    ...{ opening: { kind: 'none' }, unit: KIEN_MOC, day: input.asOf, score: input.met, size: input.criteriaInSet },
    gained: input.achievedSinceJanuary,
    figures: [figure('registered', 'gain', input.registered), figure('estimate', 'gain', input.estimate)],
  };
  const write = (given: Partial<RegisteredInput>) => {
    const sentence = describeRegistered({ ...unit, ...given });
    return sentence && writeFormal(sentence);
  };

  it('is printed exactly', () => expect(write({})).toBe(output.text));

  it('says what was achieved, and nothing of what nobody knows', () => {
    expect(write({ gained: 2 })).toContain('đăng ký đạt 05 tiêu chí, 5 tháng đầu năm đạt 02 tiêu chí; ước');
    expect(write({ gained: null, figures: [figure('registered', 'gain', 5)] })).toBe(
      'Xã Kiên Mộc đạt 11/19 tiêu chí; năm 2019 đăng ký đạt 05 tiêu chí.',
    );
  });

  it('is not written where nobody registered, or a bound only', () => {
    expect(write({ figures: [figure('estimate', 'gain', 3)] })).toBeNull();
    expect(write({ figures: [figure('registered', 'gain', 3, { bound: 'at_least' })] })).toBeNull();
  });
});

it('T-V5 from recognitions', () => {
  interface Input {
    year: number;
    recognised: number;
    plan: number;
    totalRecognised: number;
    average: number;
    delta: number;
    decimals: number;
    deltaDecimals: number;
  }
  const { input, output } = vector<Input, { text: string }>('T-V5');
  const { year, recognised, plan, totalRecognised: total } = input;
  const write = (of: number | null) =>
    writeFormal(
      describeRecognised({
        ...{ year, unit: null, level: 'xã', standard: 'NTM', recognised, plan: of, total },
        average: { value: input.average, decimals: input.decimals },
        delta: { value: input.delta, decimals: input.deltaDecimals },
      }),
    );
  expect(write(plan)).toBe(output.text);
  expect(write(13)).toContain('đạt chuẩn NTM, đạt kế hoạch, nâng');
  expect(write(15)).toContain('thấp hơn kế hoạch 02 xã, nâng');
  expect(write(null)).toContain('được công nhận đạt chuẩn NTM, nâng');
});

it('T-V8 from counts of two months', () => {
  interface Input {
    month: string;
    met: number;
    of: number;
    previousMet: number;
    advanced: number;
    previousAdvanced: number;
    model: number;
    average: number;
  }
  const { input, output } = vector<Input, { text: string }>('T-V8');
  const write = (met: number) =>
    writeFormal(
      describeShare({
        ...{ time: { kind: 'month', month: input.month }, unit: { type: 'cả nước' }, level: 'xã' },
        ...{ standard: 'nông thôn mới', met, of: input.of, previous: { month: '2021-09', met: input.previousMet } },
        parts: [
          { count: input.advanced, standard: 'nông thôn mới nâng cao', previous: input.previousAdvanced },
          { count: input.model, standard: 'nông thôn mới kiểu mẫu', previous: null },
        ],
        average: { value: input.average, decimals: 1 },
      }),
    );
  expect(write(input.met)).toBe(output.text);
  expect(write(5340)).toContain('giảm 03 xã so với tháng 9/2021');
  expect(write(input.previousMet)).not.toContain('so với');
});
