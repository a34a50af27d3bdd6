import type { MeetingUnit } from '@/lib/features/meeting/view';

/** A province's projector shows those that something was planned for; above so many the others are left to the table. */
const ALL_UP_TO = 60;

/**
 * The units in the order in which a board goes through them: those with a plan for the year, those that lack something,
 * those that lack nothing; each in the order of the page.
 */
export function walkOrder(units: readonly MeetingUnit[]): MeetingUnit[] {
  const planned = units.filter(({ plan }) => plan !== null);
  const others = units.filter(({ plan }) => plan === null);
  if (units.length > ALL_UP_TO && planned.length > 0) return planned;
  const lacking = others.filter(({ unmet }) => unmet.length > 0);
  return [...planned, ...lacking, ...others.filter(({ unmet }) => unmet.length === 0)].slice(0, ALL_UP_TO);
}
