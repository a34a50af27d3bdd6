import { describe, expect, it } from 'vitest';
import { isPetitionOpen, petitionDaysOpen, petitionStand, type PetitionState } from './petition-standing';

const reply = (on: string, state: PetitionState, condition: string | null = null) => ({ on, state, condition });

describe('a petition', () => {
  it('waits until somebody replies', () => {
    expect(petitionStand([])).toEqual({ state: 'open', condition: null });
    expect(isPetitionOpen(petitionStand([]))).toBe(true);
    expect(petitionDaysOpen('2018-10-25', [], '2018-11-04')).toBe(10);
  });

  it('waits on while the answer hangs on a condition: “sẵn sàng, nhưng hộ dân phải cử người”', () => {
    const answered = [reply('2018-10-25', 'answered', 'các hộ cử người cùng làm')];
    expect(isPetitionOpen(petitionStand(answered))).toBe(true);
    expect(petitionDaysOpen('2018-10-25', answered, '2018-10-28')).toBe(3);
    expect(isPetitionOpen(petitionStand([reply('2018-10-25', 'answered')]))).toBe(false);
  });

  it('stops to count with the reply that settled it, also where later ones follow', () => {
    const replies = [
      reply('2018-11-01', 'resolved'),
      reply('2018-11-05', 'in_progress'),
      reply('2018-11-11', 'resolved'),
      reply('2018-12-01', 'answered'),
    ];
    expect(petitionDaysOpen('2018-11-01', replies, '2019-01-01')).toBe(10);
  });

  it.each([
    ['resolved', false],
    ['refused', false],
    ['in_progress', true],
  ] as const)('that is %s is open: %s', (state, open) => {
    expect(isPetitionOpen({ state, condition: null })).toBe(open);
  });
});
