import { EMAIL } from '../emails';
import { factsOf } from '../history/facts-of';
import { DISTRICT_SET } from '../history/district-histories';
import { noReason } from '../history/reasons';
import { walk, type Step } from '../history/walk';
import { randomFrom } from '../random';
import { ARTICLES, type SeedFact } from '../scenario';

export const TAM_DAO = '248';
export const HO_SON = '08929';
export const MINH_QUANG = '08932';
export const MEETING_DAY = '2021-10-07';
export const ADVANCED_SET = 'vinh-phuc-commune-advanced-2018-2020';

/**
 * Scores at the ends of 2017 to 2021, and on the day of the meeting. The article says only that none of the six
 * meets the communes' set: every number is illustrative.
 */
export const TAM_DAO_COMMUNES: ReadonlyMap<
  string,
  { readonly yearEnds: readonly number[]; readonly onMeeting: number }
> = new Map([
  ['08914', { yearEnds: [9, 11, 13, 15, 16], onMeeting: 15 }],
  ['08917', { yearEnds: [11, 12, 14, 16, 17], onMeeting: 17 }],
  ['08920', { yearEnds: [11, 13, 14, 16, 17], onMeeting: 16 }],
  ['08926', { yearEnds: [13, 15, 17, 17, 18], onMeeting: 18 }],
  [HO_SON, { yearEnds: [13, 15, 16, 17, 18], onMeeting: 18 }],
  [MINH_QUANG, { yearEnds: [12, 14, 15, 16, 17], onMeeting: 17 }],
]);

const before = (day: string, score: number) => ({ day, score });
const onMeeting = (numbers: readonly number[], status: Step['status']): Step[] =>
  numbers.map((number) => ({ day: MEETING_DAY, number, status }));

/** The district on its nine: all met by 07/10/2021, as the article says; the way there is illustrative. */
export function tamDaoDistrictFacts(): SeedFact[] {
  const origin = { unitCode: TAM_DAO, setId: DISTRICT_SET, recordedBy: EMAIL.tamDaoBoard };
  const steps = walk({
    order: [1, 9, 8, 4, 3, 2, 5, 6, 7],
    points: [before('2018-12-31', 4), before('2019-12-31', 6), before('2020-12-31', 7), before('2021-06-30', 8)],
    random: randomFrom('tam-dao district'),
    reasonFor: noReason,
  });
  const met = onMeeting([1, 2, 3, 4, 5, 6, 7, 8, 9], 'met');
  return [...factsOf(steps, origin), ...factsOf(met, { ...origin, source: ARTICLES.tamDao, illustrative: false })];
}

/** Hồ Sơn 3/5 on the advanced set: two unmet ones are named, so the other three are met. */
export function hoSonAdvancedFacts(): SeedFact[] {
  const origin = { unitCode: HO_SON, setId: ADVANCED_SET, recordedBy: EMAIL.hoSonOfficial };
  const steps = walk({
    order: [3, 4, 5, 2, 1],
    points: [before('2019-12-31', 0), before('2020-12-31', 1), before('2021-06-30', 2)],
    random: randomFrom('ho-son advanced'),
    reasonFor: noReason,
  });
  const said = [...onMeeting([3, 4, 5], 'met'), ...onMeeting([1, 2], 'not_met')];
  return [...factsOf(steps, origin), ...factsOf(said, { ...origin, source: ARTICLES.tamDao, illustrative: false })];
}
