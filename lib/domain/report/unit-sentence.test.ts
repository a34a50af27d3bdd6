import { describe, expect, it } from 'vitest';
import { vector } from '@/tests/vector';
import type { ConditionState } from '../progress/eligibility';
import { writeUnitSentence, type UnitSentenceInput } from './unit-sentence';

function write(score: number, size: number, given: Partial<UnitSentenceInput> = {}): string {
  return writeUnitSentence({
    opening: { kind: 'date', day: '2021-10-07' },
    unit: { type: 'xã', name: 'Hồ Sơn' },
    score,
    size,
    notAssessed: 0,
    standard: null,
    conditions: [],
    ...given,
  });
}

const condition = (name: string, met: number, of: number, requiredShare = 100): ConditionState => ({
  name,
  what: 'xã',
  met,
  of,
  requiredShare,
});

describe('printed exactly', () => {
  interface Input {
    unit: { type: string; name?: string };
    set?: string;
    met: number;
    criteriaInSet: number;
    notAssessed?: number;
    opening: 'now' | 'none';
    conditions?: { name: string; met: number; of: number; what: string }[];
    unmet?: string[];
  }

  it.each(['T-V4', 'T-V6', 'T-V7'])('%s', (id) => {
    const { input, output } = vector<Input, { text: string }>(id);
    const text = write(input.met, input.criteriaInSet, {
      opening: { kind: input.opening },
      unit: input.unit,
      notAssessed: input.notAssessed ?? 0,
      standard: input.set ?? null,
      conditions: (input.conditions ?? []).map((open) => ({ ...open, requiredShare: 100 })),
      unmetNames: input.unmet,
    });
    expect(text).toBe(output.text);
  });
});

describe('one unit on a set of its own level', () => {
  const communes = condition('tiêu chí NTM', 4, 6);
  it.each<[string, string, string]>([
    ['everything met', write(19, 19), 'đã đạt 19/19 tiêu chí'],
    ['everything met on another set', write(5, 5, { standard: 'NTM nâng cao' }), 'đã đạt 5/5 tiêu chí NTM nâng cao'],
    ['some not met', write(11, 19), 'đạt 11/19 tiêu chí, còn 08 tiêu chí chưa đạt'],
    ['ten or more not met', write(9, 19), 'đạt 9/19 tiêu chí, còn 10 tiêu chí chưa đạt'],
    ['assessed, nothing met', write(0, 9), 'đạt 0/9 tiêu chí, còn 09 tiêu chí chưa đạt'],
    [
      'on another set',
      write(3, 5, { standard: 'NTM nâng cao' }),
      'đạt 3/5 tiêu chí NTM nâng cao, còn 02 tiêu chí chưa đạt',
    ],
    [
      'some of the missing not assessed',
      write(11, 19, { notAssessed: 3 }),
      'đạt 11/19 tiêu chí, còn 08 tiêu chí chưa đạt (trong đó 03 chưa đánh giá)',
    ],
    [
      'all of the missing not assessed',
      write(7, 19, { notAssessed: 12 }),
      'đạt 7/19 tiêu chí, còn 12 tiêu chí chưa đạt (trong đó 12 chưa đánh giá)',
    ],
    [
      'named',
      write(17, 19, { unmetNames: ['Thu nhập', 'Y tế'] }),
      'đạt 17/19 tiêu chí; 02 tiêu chí chưa đạt: Thu nhập; Y tế',
    ],
    [
      'named, one not assessed',
      write(17, 19, { unmetNames: ['Thu nhập', 'Y tế'], notAssessed: 1 }),
      'đạt 17/19 tiêu chí; 02 tiêu chí chưa đạt: Thu nhập; Y tế (trong đó 01 chưa đánh giá)',
    ],
    ['nothing to name', write(19, 19, { unmetNames: [] }), 'đã đạt 19/19 tiêu chí'],
    ['nothing assessed', write(0, 19, { notAssessed: 19 }), 'chưa được đánh giá theo bộ tiêu chí này'],
    [
      'a condition open and criteria missing',
      write(8, 9, { conditions: [communes] }),
      'đạt 8/9 tiêu chí, còn 01 tiêu chí chưa đạt; còn 01 điều kiện chưa đạt (2/6 xã chưa đạt tiêu chí NTM)',
    ],
    [
      'a condition open only',
      write(9, 9, { conditions: [communes] }),
      'đã đạt 9/9 tiêu chí; còn 01 điều kiện chưa đạt (2/6 xã chưa đạt tiêu chí NTM)',
    ],
    [
      'a condition open, some not assessed',
      write(8, 9, { conditions: [communes], notAssessed: 1 }),
      'đạt 8/9 tiêu chí, còn 01 tiêu chí chưa đạt (trong đó 01 chưa đánh giá); còn 01 điều kiện chưa đạt (2/6 xã chưa đạt tiêu chí NTM)',
    ],
    [
      'named and a condition open',
      write(8, 9, { conditions: [communes], unmetNames: ['Kinh tế'] }),
      'đạt 8/9 tiêu chí; 01 tiêu chí chưa đạt: Kinh tế; còn 01 điều kiện chưa đạt (2/6 xã chưa đạt tiêu chí NTM)',
    ],
    ['a condition that is met is not told', write(9, 9, { conditions: [condition('a', 6, 6)] }), 'đã đạt 9/9 tiêu chí'],
    [
      'a condition reached with less than all',
      write(9, 9, { conditions: [condition('a', 3, 4, 75)] }),
      'đã đạt 9/9 tiêu chí',
    ],
    [
      'two conditions, one open',
      write(9, 9, { conditions: [condition('a', 6, 6), condition('b', 5, 6)] }),
      'đã đạt 9/9 tiêu chí; còn 01 điều kiện chưa đạt (1/6 xã chưa đạt b)',
    ],
    [
      'two conditions open',
      write(9, 9, { conditions: [condition('a', 0, 6), condition('b', 5, 6)] }),
      'đã đạt 9/9 tiêu chí; còn 02 điều kiện chưa đạt (6/6 xã chưa đạt a; 1/6 xã chưa đạt b)',
    ],
  ])('%s', (_, text, predicate) => expect(text).toBe(`Đến ngày 07/10/2021, xã Hồ Sơn ${predicate}.`));
});

describe('the opening', () => {
  it.each<[string, Partial<UnitSentenceInput>, string]>([
    [
      'of a day, padded as in documents',
      { opening: { kind: 'date', day: '2019-05-22' } },
      'Đến ngày 22/5/2019, xã Hồ Sơn đạt',
    ],
    ['now', { opening: { kind: 'now' } }, 'Hiện tại, xã Hồ Sơn đạt'],
    ['none: a capital letter', { opening: { kind: 'none' } }, 'Xã Hồ Sơn đạt'],
    [
      'none, with a first letter outside ASCII',
      { opening: { kind: 'none' }, unit: { type: 'ấp', name: 'Một' } },
      'Ấp Một đạt',
    ],
    ['none, without a name', { opening: { kind: 'none' }, unit: { type: 'thị xã' } }, 'Thị xã đạt'],
  ])('%s', (_, given, beginning) =>
    expect(write(11, 19, given)).toBe(`${beginning} 11/19 tiêu chí, còn 08 tiêu chí chưa đạt.`),
  );

  it('stands before a unit that was not assessed, too', () => {
    expect(write(0, 5, { notAssessed: 5, opening: { kind: 'none' } })).toBe(
      'Xã Hồ Sơn chưa được đánh giá theo bộ tiêu chí này.',
    );
    expect(write(0, 5, { notAssessed: 5, opening: { kind: 'now' } })).toBe(
      'Hiện tại, xã Hồ Sơn chưa được đánh giá theo bộ tiêu chí này.',
    );
  });
});
