import type { Status } from '@/lib/domain/criteria/status';
import { factsOf } from '../history/facts-of';
import { stateOn } from '../history/state-on';
import type { Step } from '../history/walk';
import { EMAIL } from '../emails';
import { randomFrom } from '../random';
import type { SeedFact } from '../scenario';
import { pickWorkingDay } from '../working-day';

const ENVIRONMENT = [17];
const TRADE = [4, 7];

/** The department in charge that confirmed a criterion; the others are not among the demo's accounts. */
function departmentOf(number: number): string | undefined {
  if (ENVIRONMENT.includes(number)) return EMAIL.environmentDepartment;
  return TRADE.includes(number) ? EMAIL.tradeDepartment : undefined;
}

export interface ReviewedCommune {
  readonly code: string;
  readonly setId: string;
  readonly steps: readonly Step[];
}

function isComplete(state: ReadonlyMap<number, Status>, size: number): boolean {
  return [...state.values()].filter((status) => status === 'met' || status === 'not_applicable').length === size;
}

function verified({ code, setId }: ReviewedCommune, steps: readonly Step[]): SeedFact[] {
  return steps.flatMap((step) =>
    factsOf([step], { unitCode: code, setId, stage: 'verified', recordedBy: departmentOf(step.number) }),
  );
}

/** A commune that met all nineteen at the year's end: departments verify in the new year, then the province's office appraises. */
export function reviewComplete(commune: ReviewedCommune, yearEnd: string): SeedFact[] {
  const state = stateOn(commune.steps, yearEnd);
  if (!isComplete(state, 19)) return [];
  const random = randomFrom(`${commune.code} review ${yearEnd}`);
  const year = Number(yearEnd.slice(0, 4)) + 1;
  const checks = [...state].map(([number, status]) => ({
    number,
    status,
    day: pickWorkingDay(random, `${year}-01-03`, `${year}-02-20`),
  }));
  const appraisal = pickWorkingDay(random, `${year}-02-28`, `${year}-04-10`);
  const appraised = checks.map((step) => ({ ...step, day: appraisal }));
  return [
    ...verified(commune, checks),
    ...factsOf(appraised, {
      unitCode: commune.code,
      setId: commune.setId,
      stage: 'appraised',
      recordedBy: EMAIL.langSonOffice,
    }),
  ];
}

/** What a commune holds for met, checked by the departments of some criteria; now and then they do not agree. */
export function reviewClaims(commune: ReviewedCommune, numbers: readonly number[], yearEnd: string): SeedFact[] {
  const random = randomFrom(`${commune.code} claims`);
  const year = Number(yearEnd.slice(0, 4)) + 1;
  const state = stateOn(commune.steps, yearEnd);
  const checks = numbers
    .filter((number) => state.get(number) === 'met')
    .map((number): Step => {
      const day = pickWorkingDay(random, `${year}-01-10`, `${year}-03-20`);
      if (random.chance(0.88)) return { day, number, status: 'met' };
      return {
        day,
        number,
        status: 'not_met',
        cause: 'method',
        note: 'Hồ sơ minh chứng chưa đầy đủ, đề nghị xã bổ sung',
      };
    });
  return verified(commune, checks);
}

export const REVIEWED_CLAIMS = [...TRADE, ...ENVIRONMENT];
