import { compareStatuses } from '../progress/changes';
import { daysBefore, monthsBefore } from '../time/shift-day';
import type { Jump } from './alert';
import type { AlertQuestion } from './alert-question';
import { statusesOn, type UnitPast } from './unit-past';

/** Older jumps are history. */
const MONTHS_TOLD = 12;
/** Fewer criteria in December are no bunch. */
const LEAST_IN_DECEMBER = 3;

/** Weeks of the last year in which a unit gained many criteria, and its last December if most of the year's gains fell into it. */
export function findJumps(past: UnitPast, question: AlertQuestion): Jump[] {
  return [...findWeeks(past, question), ...findDecember(past, question)];
}

function findWeeks(past: UnitPast, question: AlertQuestion): Jump[] {
  const { day, thresholds } = question;
  const from = monthsBefore(day, MONTHS_TOLD);
  const days = [...new Set(past.steps.map((step) => step.day))].filter((end) => end > from && end <= day);
  const weeks = days.flatMap((until): Jump[] => {
    const before = daysBefore(until, 7);
    const gained = gainsBetween(past, question, before, until);
    if (gained.length < thresholds.jumpCriteria) return [];
    const since = days.find((one) => one > before)!;
    return [{ kind: 'jump', why: 'week', unitId: past.unitId, index: null, since, until, gained, ofYear: null }];
  });
  // Of weeks that overlap the fullest is told.
  const fullestFirst = weeks.sort((a, b) => b.gained.length - a.gained.length || (a.until < b.until ? -1 : 1));
  return fullestFirst.reduce<Jump[]>(
    (told, week) => (told.some((one) => week.since <= one.until && one.since <= week.until) ? told : [...told, week]),
    [],
  );
}

function findDecember(past: UnitPast, question: AlertQuestion): Jump[] {
  const { day, thresholds } = question;
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) === '12' ? 0 : 1);
  const ends = `${year}-12-31`;
  const until = ends < day ? ends : day;
  const gained = gainsBetween(past, question, `${year}-11-30`, until);
  const ofYear = gained.length + gainsBetween(past, question, beginOf(past, year), `${year}-11-30`).length;
  if (gained.length < LEAST_IN_DECEMBER || gained.length * 100 < ofYear * thresholds.decemberShare) return [];
  const since = `${year}-12-01`;
  return [{ kind: 'jump', why: 'december', unitId: past.unitId, index: null, since, until, gained, ofYear }];
}

/** The year before's last day; of a unit that was first assessed later, that day. */
function beginOf({ steps }: UnitPast, year: number): string {
  const first = steps[0]?.day ?? '';
  const end = `${year - 1}-12-31`;
  return first > end ? first : end;
}

/** What `compareStatuses` calls a gain: a first assessment is none. */
function gainsBetween(past: UnitPast, { size, rule }: AlertQuestion, before: string, until: string): number[] {
  const change = compareStatuses(statusesOn(past, size, before), statusesOn(past, size, until), rule);
  return change.gained.map(({ index }) => index);
}
