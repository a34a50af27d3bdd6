import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayKnowledge, readEventDay, typeEventDay } from './event-day';
import { lastEventBefore } from './last-event-before';
import { mergeEdits } from './merge-edits';

describe('the day of an event', () => {
  const read = (earliest: string | null, latest: string | null, wording: string | null = null) =>
    readEventDay({ earliest, latest, wording });

  it('is one day when one is given', () => {
    expect(read('2019-05-22', null)).toEqual({ from: '2019-05-22', to: '2019-05-22' });
    expect(dayKnowledge({ from: '2019-05-22', to: '2019-05-22' })).toBe('day');
  });

  it('up to a day begins with its year: "vừa họp", published on 25/10/2018 (4.1)', () => {
    const days = read(null, '2018-10-25', 'bài đăng ngày 25/10/2018 nói “vừa” họp');
    expect(days).toEqual({ from: '2018-01-01', to: '2018-10-25' });
    expect(dayKnowledge(days as { from: string; to: string })).toBe('not_after');
  });

  it('lies between two days, with the words of the source beside it', () => {
    expect(read('2018-10-18', '2018-10-25', 'tuần này')).toEqual({ from: '2018-10-18', to: '2018-10-25' });
    expect(dayKnowledge({ from: '2018-10-18', to: '2018-10-25' })).toBe('between');
    expect(read('2018-10-18', '2018-10-25')).toEqual({ field: 'wording', code: 'event_day_unsaid' });
    expect(read(null, '2018-10-25')).toEqual({ field: 'wording', code: 'event_day_unsaid' });
  });

  it('stands in a form so that it is read again as it was', () => {
    const day = fc
      .integer({ min: 0, max: 900 })
      .map((n) => new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = [a, b].sort() as [string, string];
        expect(readEventDay(typeEventDay({ from, to, wording: 'tuần này' }))).toEqual({ from, to });
      }),
    );
  });

  it('is refused at its field', () => {
    expect(read(null, null)).toEqual({ field: 'earliest', code: 'field_missing' });
    expect(read('2018-10-26', '2018-10-25', 'x')).toEqual({ field: 'latest', code: 'date_order' });
    expect(read('2018-13-01', null)).toEqual({ field: 'earliest', code: 'date_invalid' });
    expect(read(null, '2019-02-29', 'x')).toEqual({ field: 'latest', code: 'date_invalid' });
  });
});

describe('the last event before a day', () => {
  const event = (id: number, from: string, to = from, half: 'morning' | 'afternoon' | null = null) => ({
    id,
    from,
    to,
    half,
  });
  it('is the one that was over, never one that may have been that day', () => {
    const events = [event(1, '2018-01-01', '2018-10-25'), event(2, '2018-10-20'), event(3, '2018-11-02')];
    expect(lastEventBefore(events, '2018-10-25')?.id).toBe(2);
    expect(lastEventBefore(events, '2018-10-26')?.id).toBe(1);
    expect(lastEventBefore(events, '2018-11-02')?.id).toBe(1);
    expect(lastEventBefore(events, '2018-10-20')).toBeNull();
  });
  it('of one day is the afternoon’s, then the one entered later', () => {
    const events = [event(5, '2019-05-22', '2019-05-22', 'afternoon'), event(6, '2019-05-22', '2019-05-22', 'morning')];
    expect(lastEventBefore(events, '2019-05-23')?.id).toBe(5);
    expect(lastEventBefore([event(1, '2019-05-22'), event(2, '2019-05-22')], '2019-05-23')?.id).toBe(2);
  });
});

describe('two people who put one event right', () => {
  const text = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null });
  const texts = fc.record({ conclusion: text, rating: text, place: text });

  it('lose nothing: each change holds, or the field is named', () => {
    fc.assert(
      fc.property(texts, texts, texts, (was, now, typed) => {
        const { merged, conflicts } = mergeEdits(was, now, typed);
        for (const field of ['conclusion', 'rating', 'place'] as const) {
          const [theirs, mine] = [now[field] !== was[field], typed[field] !== was[field]];
          if (!mine) expect(merged[field]).toBe(now[field]);
          else expect(merged[field]).toBe(typed[field]);
          expect(conflicts.includes(field)).toBe(theirs && mine && now[field] !== typed[field]);
        }
      }),
    );
  });

  it('who saw the other’s words may write over them', () => {
    const [now, typed] = [{ conclusion: 'theirs' }, { conclusion: 'mine' }];
    expect(mergeEdits({ conclusion: null }, now, typed).conflicts).toEqual(['conclusion']);
    expect(mergeEdits(now, now, typed)).toEqual({ merged: typed, conflicts: [] });
  });
});
