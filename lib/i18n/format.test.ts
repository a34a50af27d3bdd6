import { describe, expect, test } from 'vitest';
import { showAverage, showCount, showDate, showInstant, showMonth, showTime } from './format';

describe('what is shown on screen', () => {
  test('days and months', () => {
    expect(showDate('2019-05-22')).toBe('22/05/2019');
    expect(showMonth('2019-05-31')).toBe('05/2019');
  });

  test('numbers', () => {
    expect(showCount(1286)).toBe('1.286');
    expect(showAverage({ sum: 126, n: 10 }, 1)).toBe('12,6');
    expect(showAverage({ sum: 139, n: 11 }, 2)).toBe('12,64');
    expect(showAverage({ sum: 0, n: 0 }, 1)).toBeNull();
    expect(showAverage(null, 1)).toBeNull();
  });

  test('an instant is told by the clock of Hà Nội, whatever the machine thinks', () => {
    expect(showInstant('2019-05-21T17:30:00.000Z')).toBe('22/05/2019 00:30');
    expect(showTime('2019-05-22T03:42:59.000Z')).toBe('10:42');
  });
});
