import { EMAIL } from './emails';
import { communeHistory, pointsOf } from './history/commune-histories';
import { communesOn } from './history/communes';
import { districtHistories } from './history/district-histories';
import { factsOf } from './history/facts-of';
import { indicatorFacts } from './history/indicator-facts';
import { COMMUNE_2016_ORDER, orderOf } from './history/order-of';
import { noReason } from './history/reasons';
import { spreadScores, type YearEnd } from './history/spread-scores';
import { walk } from './history/walk';
import { inChargeOf2016 } from './in-charge';
import { randomFrom } from './random';
import { ARTICLES, ILLUSTRATIVE, type Scenario, type SeedFact, type SeedView } from './scenario';
import {
  ADVANCED_SET,
  hoSonAdvancedFacts,
  HO_SON,
  MEETING_DAY,
  TAM_DAO,
  TAM_DAO_COMMUNES,
  tamDaoDistrictFacts,
} from './vinh-phuc/tam-dao';
import { NAMED_VILLAGE_LINES, OTHER_VILLAGE_LINES, vinhPhucVillageFacts } from './vinh-phuc/villages';

const SET = 'vn-commune-2016-2020';

/** All illustrative: outside Tam Đảo nearly every commune of the province meets the nineteen by 2020. */
const YEAR_ENDS: readonly YearEnd[] = [
  { day: '2017-12-31', meetAll: 70, total: 1819 },
  { day: '2018-12-31', meetAll: 82, total: 1902 },
  { day: '2019-12-31', meetAll: 92, total: 1946 },
  { day: '2020-12-31', meetAll: 97, total: 1970 },
  { day: '2021-12-31', meetAll: 98, total: 1983, lost: 1 },
];

const DISTRICTS: Readonly<Record<string, number>> = {
  243: 0.85,
  244: 0.75,
  246: 0.55,
  247: 0.6,
  249: 0.78,
  251: 0.85,
  252: 0.7,
  253: 0.5,
};

function communeFacts(view: SeedView, code: string, scores: readonly number[]): SeedFact[] {
  const told = TAM_DAO_COMMUNES.get(code);
  const points = pointsOf(YEAR_ENDS, scores, told ? [{ day: MEETING_DAY, score: told.onMeeting }] : []);
  const steps = communeHistory({
    code,
    order: told ? orderOf(COMMUNE_2016_ORDER, randomFrom(`${code} order`)) : COMMUNE_2016_ORDER,
    points,
    told: told !== undefined,
  });
  const origin = { unitCode: code, setId: SET, ...(code === HO_SON ? { recordedBy: EMAIL.hoSonOfficial } : {}) };
  return [
    ...factsOf(steps, origin),
    ...(told ? indicatorFacts(view, steps, origin, ['2019-12-31', '2020-12-31', '2021-12-31']) : []),
  ];
}

/** Some of the communes that met the nineteen by 2019 go on to the province's five. */
function advancedFacts(scores: ReadonlyMap<string, readonly number[]>): SeedFact[] {
  const ahead = [...scores].filter(([code, list]) => list[2] === 19 && randomFrom(`${code} advanced`).chance(0.3));
  return ahead.flatMap(([code]) => {
    const random = randomFrom(`${code} advanced history`);
    const start = random.between(0, 2);
    const later = Math.min(5, start + random.between(0, 2));
    const points = [
      { day: '2020-06-30', score: start },
      { day: '2020-12-31', score: later },
      { day: '2021-12-31', score: Math.min(5, later + random.between(0, 2)) },
    ] as const;
    return factsOf(
      walk({ order: orderOf([3, 4, 5, 2, 1], random), points: [...points], random, reasonFor: noReason }),
      { unitCode: code, setId: ADVANCED_SET },
    );
  });
}

function facts(view: SeedView): SeedFact[] {
  const communes = communesOn(view, '26', '2021-12-31');
  const strength = new Map(
    communes.map(({ code, districtCode }) => [
      code,
      Math.min(1, Math.max(0, (DISTRICTS[districtCode] ?? 0.6) + randomFrom(`${code} strength`).bell() * 0.35)),
    ]),
  );
  const told = new Map([...TAM_DAO_COMMUNES].map(([code, { yearEnds }]) => [code, yearEnds]));
  const random = randomFrom('vinh-phuc');
  const scores = spreadScores({
    codes: communes.map(({ code }) => code),
    strengthOf: (code) => strength.get(code) ?? 0.6,
    yearEnds: YEAR_ENDS,
    size: 19,
    told,
    lowest: 9,
    random,
  });
  return [
    ...[...scores].flatMap(([code, list]) => communeFacts(view, code, list)),
    ...advancedFacts(scores),
    ...tamDaoDistrictFacts(),
    ...hoSonAdvancedFacts(),
    ...vinhPhucVillageFacts(),
    ...districtHistories(view, 6, 9, [TAM_DAO]),
  ];
}

/** Vĩnh Phúc: Tam Đảo with nine criteria met and a condition that is not, on 07/10/2021. */
export const vinhPhuc: Scenario = {
  code: '26',
  slug: 'vinh-phuc',
  referenceDay: '2021-12-31',
  unitFiles: [
    { illustrative: false, source: ARTICLES.tamDao, lines: NAMED_VILLAGE_LINES },
    { illustrative: true, source: ILLUSTRATIVE, lines: OTHER_VILLAGE_LINES },
  ],
  plans: [],
  inCharge: [inChargeOf2016('vn-commune-2016-2020', '2016-12-01')],
  facts,
};
