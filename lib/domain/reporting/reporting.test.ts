import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vector } from '@/tests/vector';
import { daysBefore } from '../time/shift-day';
import { CADENCES } from './cadence';
import { checkGroups } from './check-groups';
import { dueDay, reportStanding, windowsOwed, type ReportDuty } from './report-standing';
import { windowsEnding } from './windows';

const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => daysBefore('2021-01-01', days));
const span = (cadence: (typeof CADENCES)[number], year: number, i: number) => {
  const found = windowsEnding(cadence, `${year}-01-01`, `${year}-12-31`)[i]!;
  return [found.from, found.to];
};

describe('the days that a report speaks of', () => {
  it('R-V1: windows of NĐ 09/2019', () => {
    const { input, output } = vector<{ year: number }, Record<string, string[]>>('R-V1 cut-off windows 2026');
    expect(span('month', input.year, 10)).toEqual(output['month 11']);
    expect(span('quarter', input.year, 3)).toEqual(output['quarter 4']);
    expect(span('half_year', input.year, 0)).toEqual(output['6 months first']);
    expect(span('half_year', input.year, 1)).toEqual(output['6 months last']);
    expect(span('year', input.year, 0)).toEqual(output.year);
    expect(span('nine_months', input.year, 0)).toEqual(['2025-12-15', '2026-09-14']);
  });

  it('S4-V4: every day, and every Friday', () => {
    const { input, output } = vector<
      { from: string; to: string },
      { dailyReports: number; weeklyReports: number; firstFriday: string }
    >('S4-V4 reporting cadence');
    expect(windowsEnding('day', input.from, input.to)).toHaveLength(output.dailyReports);
    const weeks = windowsEnding('week', input.from, input.to, 5);
    expect(weeks).toHaveLength(output.weeklyReports);
    expect(weeks[0]!.to).toBe(output.firstFriday);
    expect(weeks[0]!.from).toBe('2018-10-20');
  });

  it('touch each other without a gap, but for nine months', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CADENCES), anyDay, fc.integer({ min: 1, max: 7 }), (cadence, from, weekday) => {
        const windows = windowsEnding(cadence, from, daysBefore(from, -800), weekday);
        for (const [i, { from: begin, to }] of windows.entries()) {
          expect(begin <= to).toBe(true);
          if (i > 0 && cadence !== 'nine_months') expect(begin).toBe(daysBefore(windows[i - 1]!.to, -1));
        }
      }),
    );
  });
});

describe('who owes what', () => {
  const monthly: ReportDuty = { cadence: 'month', weekday: null, dueAfter: 3, validFrom: '2019-01-01', validTo: null };

  it('a window that still runs is not owed, and none outside the life of the duty', () => {
    expect(windowsOwed(monthly, '2019-03-13').map(({ to }) => to)).toEqual(['2019-01-14', '2019-02-14']);
    expect(windowsOwed(monthly, '2019-03-14').map(({ to }) => to)).toEqual(['2019-01-14', '2019-02-14', '2019-03-14']);
    expect(windowsOwed({ ...monthly, validTo: '2019-02-01' }, '2019-03-14')).toHaveLength(1);
    expect(windowsOwed(monthly, '2018-12-31')).toEqual([]);
    expect(windowsOwed(monthly, '2019-03-14', '2019-03-01')).toHaveLength(1);
  });

  it('is on time up to the due day, late from the next', () => {
    const due = dueDay(monthly, { to: '2019-03-14' });
    expect(due).toBe('2019-03-17');
    expect(reportStanding(due, null, '2019-03-17')).toBe('due');
    expect(reportStanding(due, null, '2019-03-18')).toBe('late');
    expect(reportStanding(due, '2019-03-17', '2019-04-01')).toBe('sent');
    expect(reportStanding(due, '2019-03-18', '2019-04-01')).toBe('sent_late');
  });
});

describe('sums group by group', () => {
  it('R-V5: the grand total agrees, two groups do not', () => {
    const { input, output } = vector<
      { total: number[]; met10_recognised: number[]; met10_inProcess: number[]; m5to9: number[]; below5: number[] },
      { sumByGroup: number[]; ok: boolean[]; grandTotalOk: boolean }
    >('R-V5 Biểu 06 cross-check by commune group');
    const { total, ...parts } = input;
    const checked = checkGroups({ total, parts: Object.values(parts) });
    expect(checked).toEqual({ sums: output.sumByGroup, ok: output.ok, grandOk: output.grandTotalOk });
  });
});
