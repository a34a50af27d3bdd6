import { describe, expect, it } from 'vitest';
import { DAY, END, step, waitFor, waitUntil } from '@/tests/arbitraries/any-path';
import { blockersOf } from './blockers-of';
import { findCycle } from './find-cycle';
import { goalPaths } from './goal-paths';
import { planPath } from './plan-path';

describe('a plan of steps', () => {
  const chain = [
    step(1, { days: 10 }),
    step(2, { days: 20, waits: [waitFor(1)], deadline: '2019-07-31' }),
    step(3, { days: 5, startsOn: '2019-06-15' }),
  ];

  it('dates work from its first to its last day, both counted', () => {
    const { planned } = planPath(chain, DAY, END);
    expect(planned.get(1)).toMatchObject({
      earliest: { start: '2019-05-22', finish: '2019-05-31' },
      latest: { start: '2019-07-02', finish: '2019-07-11' },
      slack: 41,
    });
    expect(planned.get(2)!.earliest).toEqual({ start: '2019-06-01', finish: '2019-06-20' });
    expect(planned.get(3)).toMatchObject({
      earliest: { start: '2019-06-15', finish: '2019-06-19' },
      latest: { finish: END },
      driver: { kind: 'not_before' },
    });
  });

  it('says by how many days a deadline is missed already', () => {
    const { planned } = planPath([step(1, { days: 10, deadline: '2019-05-25' })], DAY, END);
    expect(planned.get(1)!.slack).toBe(-6);
  });

  it('names the chain that decides when a criterion is through, across units', () => {
    const steps = [...chain, step(4, { unitId: 9, days: 60 }), step(5, { days: 3, waits: [waitFor(4), waitFor(3)] })];
    const [own, other] = goalPaths(planPath(steps, DAY, END));
    expect(own).toMatchObject({ unitId: 1, open: 4, finish: '2019-07-23', chain: [4, 5], begins: { kind: 'day' } });
    expect(other).toMatchObject({ unitId: 9, open: 1, chain: [4] });
  });

  it('has no date after what nobody knows the day of, and says what that is', () => {
    const unknown = waitUntil(null);
    const steps = [step(1, { waits: [unknown] }), step(2, { waits: [waitFor(1)] }), step(3)];
    const plan = planPath(steps, DAY, END);
    expect(plan.planned.get(2)).toMatchObject({ earliest: null, slack: null, latest: { finish: END } });
    expect(goalPaths(plan)[0]).toMatchObject({
      ...{ finish: null, unknown: true, slack: null, chain: [1, 2] },
      begins: { kind: 'wait', wait: unknown },
    });
  });

  it('waits no more for what came, was answered or was dropped, nor once it has started', () => {
    const steps = [
      step(1, { state: 'done', doneOn: '2019-05-01' }),
      step(2, { state: 'dropped' }),
      step(3, { waits: [waitFor(1), waitFor(2), waitUntil(null, { settled: true })] }),
      step(4, { state: 'started', startsOn: '2019-05-20', days: 5, waits: [waitUntil(null)] }),
    ];
    const { planned } = planPath(steps, DAY, END);
    expect(planned.get(3)!.earliest).toEqual({ start: DAY, finish: DAY });
    expect(planned.get(4)!.earliest).toEqual({ start: '2019-05-20', finish: '2019-05-24' });
  });

  it('takes what was expected before the day as coming on it at the earliest, and what was refused as not coming', () => {
    const steps = [
      step(1, { waits: [waitUntil('2019-05-01')] }),
      step(2, { waits: [waitUntil('2019-06-01', { refused: true })] }),
    ];
    const { planned } = planPath(steps, DAY, END);
    expect(planned.get(1)!.earliest!.start).toBe(DAY);
    expect(planned.get(2)!.earliest).toBeNull();
  });

  it('has no dates in a circle nor after one, and all others keep theirs', () => {
    const steps = [
      step(1, { waits: [waitFor(2)] }),
      step(2, { waits: [waitFor(1)] }),
      step(3, { waits: [waitFor(2)] }),
      step(4),
    ];
    const { planned } = planPath(steps, DAY, END);
    expect([1, 2, 3].map((id) => [planned.get(id)!.earliest, planned.get(id)!.latest])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(planned.get(4)!.slack).toBe(223);
    expect(goalPaths(planPath(steps, DAY, END))[0]!.begins).toEqual({ kind: 'circle' });
  });
});

describe('a circle', () => {
  it('is named in the order in which each waits for the next', () => {
    expect(
      findCycle(
        new Map([
          [1, [2]],
          [2, [3, 4]],
          [4, [1]],
        ]),
      ),
    ).toEqual([1, 2, 4]);
    expect(findCycle(new Map([[7, [7]]]))).toEqual([7]);
  });

  it('is none where two ways lead to one step', () => {
    expect(
      findCycle(
        new Map([
          [1, [2, 3]],
          [2, [4]],
          [3, [4]],
        ]),
      ),
    ).toBeNull();
  });
});

describe('what frees the most criteria', () => {
  const road = { unitId: 1, number: 2 };
  const water = { unitId: 2, number: 17 };
  const plans = { unitId: 3, number: 1 };
  const petition = () => waitUntil('2019-07-01', { kind: 'petition', petitionId: 8, words: 'Mương đường Kim Lộc' });
  const everything = () => true;

  it('is found through the steps between, once a criterion', () => {
    const steps = [
      step(1, { ...plans, title: 'Duyệt quy hoạch', days: 30 }),
      step(2, { ...road, waits: [waitFor(1)] }),
      step(3, { ...road, waits: [waitFor(2)], deadline: '2019-06-30' }),
      step(4, { ...water, waits: [waitFor(1), petition()] }),
    ];
    const blockers = blockersOf(planPath(steps, DAY, END), everything);
    expect(blockers.map(({ key, holds, frees }) => [key, holds.length, frees.length])).toEqual([
      ['step:1', 3, 2],
      ['petition:8', 1, 0],
    ]);
    expect(blockers[0]).toMatchObject({ words: 'Duyệt quy hoạch', expectedOn: '2019-06-20', neededBy: '2019-06-28' });
    expect(blockers[1]).toMatchObject({ words: 'Mương đường Kim Lộc', expectedOn: '2019-07-01', neededBy: END });
    expect(blockers.map(({ saidBy }) => saidBy)).toMatchObject([[plans], [water]]);
  });

  it('is the same thing at several steps: the later day, the more urgent need', () => {
    const money = (on: string | null) => waitUntil(on, { kind: 'capital', words: on ? 'Vốn đợt 2' : ' vốn  đợt 2' });
    const steps = [
      step(1, { ...road, waits: [money('2019-07-01')], deadline: '2019-09-01' }),
      step(2, { ...water, waits: [money('2019-08-01')], deadline: '2019-08-15' }),
    ];
    expect(blockersOf(planPath(steps, DAY, END), everything)).toMatchObject([
      {
        holds: [road, water],
        frees: [road, water],
        saidBy: [road, water],
        expectedOn: '2019-08-01',
        neededBy: '2019-08-15',
      },
    ]);
    const unknown = [...steps, step(3, { ...plans, waits: [money(null)] })];
    expect(blockersOf(planPath(unknown, DAY, END), everything)).toMatchObject([
      { holds: { length: 3 }, expectedOn: null },
    ]);
  });

  it('is not a unit’s own next step, nor a dossier that another unit has under the same words', () => {
    const steps = [
      step(1, road),
      step(2, { ...road, waits: [waitFor(1)] }),
      step(3, { ...water, waits: [waitUntil(null)] }),
      step(4, { ...plans, waits: [waitUntil(null)] }),
    ];
    expect(blockersOf(planPath(steps, DAY, END), everything).map(({ holds }) => holds)).toMatchObject([
      [water],
      [plans],
    ]);
  });

  it('counts only the criteria that are asked about', () => {
    const steps = [
      step(1, plans),
      step(2, { ...road, waits: [waitFor(1)] }),
      step(3, { ...water, waits: [waitFor(1)] }),
    ];
    const blockers = blockersOf(planPath(steps, DAY, END), ({ unitId }) => unitId === 2);
    expect(blockers).toMatchObject([{ key: 'step:1', holds: [water], frees: [water] }]);
  });
});
