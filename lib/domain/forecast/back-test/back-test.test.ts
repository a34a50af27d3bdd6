import { beforeAll, describe, expect, it } from 'vitest';
import { generateProvince } from './generate-province';
import { type BackTestRow, runBackTest } from './run-back-test';

/** One of the three provinces by every rule that `npm run backtest` prints. */
let rows: BackTestRow[];
beforeAll(() => {
  rows = runBackTest([11]);
}, 60_000);
const row = (rule: BackTestRow['rule']) => rows.find((one) => one.rule === rule)!;

describe('on provinces whose rule it does not know', () => {
  it('is better than "as now" and than the run rate, over all of them', () => {
    const { forecast, asNow, runRate } = row('all');
    for (const other of [asNow, runRate]) {
      expect(forecast.error).toBeLessThan(other.error);
      expect(forecast.hits).toBeGreaterThan(other.hits);
      expect(forecast.withinOne).toBeGreaterThan(other.withinOne);
    }
  });

  it('sees the rush of December coming, which the run rate cannot', () => {
    const { forecast, asNow, runRate } = row('december');
    expect(forecast.error).toBeLessThan(0.6 * Math.min(asNow.error, runRate.error));
  });

  it('where nothing moves it promises nothing', () => {
    const { forecast, asNow } = row('stalled');
    expect(forecast.error).toBeLessThanOrEqual(asNow.error + 0.05);
  });

  it('its range holds about as often as it says, and no rule breaks it', () => {
    expect(row('all').forecast.coverage).toBeGreaterThan(0.8);
    expect(row('all').forecast.coverage).toBeLessThan(0.97);
    for (const { forecast } of rows) expect(forecast.coverage).toBeGreaterThan(0.75);
  });

  it('a range is narrow enough to say something', () => {
    expect(row('all').forecast.width).toBeLessThan(4);
  });

  it('the same seed gives the same province', () => {
    expect(generateProvince('mixed', 11)).toEqual(generateProvince('mixed', 11));
    expect(generateProvince('mixed', 11)).not.toEqual(generateProvince('mixed', 22));
  });
});
