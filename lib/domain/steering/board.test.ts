import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayBefore } from '../units/period';
import type { Board, Charge, Post } from './board';
import { chargesOn, inChargeOf } from './in-charge-of';
import { postsOn } from './posts-on';
import { vacantPosts } from './vacant-posts';

const SET = 'ha-tinh-commune-2017-2020';
let made = 0;
const id = () => (made += 1);

const charge = (over: Partial<Charge>): Charge => {
  return {
    id: id(),
    unitId: null,
    setId: null,
    number: null,
    decision: null,
    validFrom: '2018-01-01',
    validTo: null,
    ...over,
  };
};
const post = (over: Partial<Post> = {}): Post => {
  const plain = {
    rank: 'member',
    departmentId: null,
    userId: null,
    charges: [],
    validFrom: '2018-01-01',
    validTo: null,
  };
  return { id: id(), holder: 'Chủ tịch UBND huyện', ...plain, ...over } as Post;
};
const board = (posts: readonly Post[], over: Partial<Board> = {}): Board => {
  const plain = { unitId: 1, kind: 'steering', name: 'Ban Chỉ đạo', decision: null, illustrative: true } as const;
  return { id: id(), ...plain, validFrom: '2018-01-01', validTo: null, posts, ...over };
};

describe('posts of a board on a day', () => {
  it('stand by rank, then as entered, and only while they and the board are in force', () => {
    const [member, deputy, head] = [post(), post({ rank: 'deputy' }), post({ rank: 'head', validTo: '2018-06-30' })];
    const one = board([member, deputy, head], { validTo: '2018-12-31' });
    expect(postsOn(one, '2018-06-30')).toEqual([head, deputy, member]);
    expect(postsOn(one, '2018-07-01')).toEqual([deputy, member]);
    expect(postsOn(one, '2019-01-01')).toEqual([]);
    expect(postsOn(one, '2017-12-31')).toEqual([]);
  });
});

describe('a vacant post', () => {
  const vacancies = (posts: readonly Post[], day: string, over: Partial<Board> = {}) =>
    vacantPosts([board(posts, over)], day).map(({ rank, since }) => `${rank} ${since}`);

  it('is one in force without a holder: Kiên Mộc on 22/5/2019 (0.23 a)', () => {
    const posts = [post({ rank: 'head', holder: null, validFrom: '2019-01-15' }), post({ rank: 'deputy' })];
    expect(vacancies(posts, '2019-05-22')).toEqual(['head 2019-01-15']);
    expect(vacancies(posts, '2019-01-14')).toEqual([]);
  });

  it('is a head that ended with nobody after it, from the day after', () => {
    const gone = post({ rank: 'head', validTo: '2019-03-31' });
    expect(vacancies([gone], '2019-03-31')).toEqual([]);
    expect(vacancies([gone], '2019-04-01')).toEqual(['head 2019-04-01']);
    expect(vacancies([gone, post({ rank: 'head', validFrom: '2019-05-01' })], '2019-05-01')).toEqual([]);
  });

  it('is counted from the first of several rows in a row', () => {
    const first = post({ rank: 'head', holder: null, validFrom: '2019-01-01', validTo: '2019-01-31' });
    const second = post({ rank: 'head', holder: null, validFrom: '2019-02-01' });
    expect(vacancies([second, first], '2019-05-22')).toEqual(['head 2019-01-01']);
  });

  it('is not what nobody ever entered, nor of a board that has ended', () => {
    expect(vacancies([post(), post({ rank: 'deputy' })], '2019-05-22')).toEqual([]);
    expect(vacancies([], '2019-05-22')).toEqual([]);
    expect(vacancies([post({ rank: 'head', holder: null })], '2019-05-22', { validTo: '2019-05-21' })).toEqual([]);
  });

  it('is there on exactly the days on which nobody is head, once one was', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 }), fc.boolean());
    const dayOf = (n: number) => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), fc.integer({ min: 0, max: 60 }), (spans, n) => {
        const posts = spans.map(([from, length, held]) =>
          post({ rank: 'head', holder: held ? 'Bí thư' : null, validFrom: dayOf(from), validTo: dayOf(from + length) }),
        );
        const day = dayOf(n);
        const covering = posts.filter(({ validFrom, validTo }) => validFrom <= day && day <= validTo!);
        const isVacant =
          covering.length > 0 ? covering.some(({ holder }) => !holder) : posts.some((p) => p.validTo! < day);
        const found = vacantPosts([board(posts)], day);
        expect(found.length > 0).toBe(isVacant);
        for (const { since } of found) expect(since <= day).toBe(true);
      }),
    );
  });
});

describe('who answers for what (Quyết định 1447)', () => {
  const group = charge({ unitId: 7 });
  const both = charge({ unitId: 7, setId: SET, number: 16 });
  const everywhere = charge({ setId: SET, number: 16, validTo: '2020-06-30' });
  const one = board([post({ charges: [everywhere] }), post({ charges: [group] }), post({ charges: [both] })]);
  const chargesFor = (unitId: number, number: number | null, day = '2020-02-07') =>
    inChargeOf([one], { unitId, criterion: number === null ? null : { setId: SET, number } }, day).map(
      (found) => found.charge,
    );

  it('names the nearest first', () => {
    expect(chargesFor(7, 16)).toEqual([both, group, everywhere]);
    expect(chargesFor(7, 17)).toEqual([group]);
    expect(chargesFor(8, 16)).toEqual([everywhere]);
    expect(chargesFor(8, 17)).toEqual([]);
    expect(chargesFor(7, null)).toEqual([group]);
  });

  it('ends with the charge, with its post, and is of one set only', () => {
    expect(chargesFor(8, 16, '2020-07-01')).toEqual([]);
    const ended = board([post({ charges: [group], validTo: '2019-12-31' })]);
    expect(chargesOn([ended], '2019-12-31').map((found) => found.charge)).toEqual([group]);
    expect(chargesOn([ended], dayAfter('2019-12-31'))).toEqual([]);
    expect(chargesOn([ended], dayBefore('2018-01-01'))).toEqual([]);
    expect(
      inChargeOf([one], { unitId: 8, criterion: { setId: 'vn-commune-2016-2020', number: 16 } }, '2020-02-07'),
    ).toEqual([]);
  });
});
