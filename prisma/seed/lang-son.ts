import { communeHistory, pointsOf } from './history/commune-histories';
import { communesOn, type SeedCommune } from './history/communes';
import { districtHistories } from './history/district-histories';
import { factsOf } from './history/facts-of';
import { indicatorFacts } from './history/indicator-facts';
import { COMMUNE_2016_ORDER } from './history/order-of';
import { spreadScores, type YearEnd } from './history/spread-scores';
import type { Step } from './history/walk';
import { EMAIL } from './emails';
import { BORDER_COMMUNES, COHORT_LINES } from './lang-son/cohorts';
import { DINH_LAP, DINH_LAP_COMMUNES, INSPECTION_DAY, inspectionPoint, KIEN_MOC } from './lang-son/dinh-lap';
import { INSPECTION_FINDINGS, KIEN_MOC_ORDER } from './lang-son/kien-moc';
import { LANG_SON_PLANS } from './lang-son/plans';
import { reviewClaims, reviewComplete, REVIEWED_CLAIMS } from './lang-son/reviews';
import { inChargeOf2016 } from './in-charge';
import { randomFrom } from './random';
import { ARTICLES, ILLUSTRATIVE, type Scenario, type SeedFact, type SeedView } from './scenario';

const SET = 'vn-commune-2016-2020';

/** 61 communes and an average of 11,54 at the end of 2019, 10,04 a year before, as reported on 12/02/2020 (of 207 xã; the list has 181). */
const YEAR_ENDS: readonly YearEnd[] = [
  { day: '2017-12-31', meetAll: 35, total: 1611 },
  { day: '2018-12-31', meetAll: 48, total: 1817 },
  { day: '2019-12-31', meetAll: 61, total: 2089 },
  { day: '2020-12-31', meetAll: 72, total: 2284, lost: 1 },
  { day: '2021-12-31', meetAll: 81, total: 2425, lost: 2 },
];

/** How far ahead the communes of a district are, 0 to 1: the town and the lowland south first, the far north-west last. */
const DISTRICTS: Readonly<Record<string, number>> = {
  178: 0.95,
  180: 0.45,
  181: 0.25,
  182: 0.48,
  183: 0.52,
  184: 0.38,
  185: 0.58,
  186: 0.62,
  187: 0.55,
  188: 0.42,
  189: 0.4,
};

function strengths(communes: readonly SeedCommune[]): Map<string, number> {
  return new Map(
    communes.map(({ code, districtCode }) => {
      const own = (DISTRICTS[districtCode] ?? 0.45) + randomFrom(`${code} strength`).bell() * 0.45;
      return [code, Math.min(1, Math.max(0, BORDER_COMMUNES.includes(code) ? own - 0.1 : own))];
    }),
  );
}

function history(code: string, scores: readonly number[]): Step[] {
  const order = code === KIEN_MOC ? KIEN_MOC_ORDER : COMMUNE_2016_ORDER;
  const steps = communeHistory({
    code,
    order,
    points: pointsOf(YEAR_ENDS, scores, inspectionPoint(code)),
    told: DINH_LAP_COMMUNES.has(code),
  });
  return code === KIEN_MOC
    ? [...steps, ...INSPECTION_FINDINGS].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    : steps;
}

/** What holds on the day of the inspection comes from the article by its number, what came before and after does not. */
function sourceOf(code: string, step: Step, steps: readonly Step[]): string {
  const holds = steps.findLast(({ number, day }) => number === step.number && day <= INSPECTION_DAY) === step;
  return DINH_LAP_COMMUNES.has(code) && holds
    ? `${ARTICLES.kienMoc}: số tiêu chí; xã và tiêu chí cụ thể là minh họa`
    : ILLUSTRATIVE;
}

function facts(view: SeedView): SeedFact[] {
  const communes = communesOn(view, '20', '2018-12-31');
  const strength = strengths(communes);
  const told = new Map([...DINH_LAP_COMMUNES].map(([code, { yearEnds }]) => [code, yearEnds]));
  const random = randomFrom('lang-son');
  const scores = spreadScores({
    codes: communes.map(({ code }) => code),
    strengthOf: (code) => strength.get(code) ?? 0.4,
    yearEnds: YEAR_ENDS,
    size: 19,
    told,
    lowest: 3,
    random,
  });
  const all = [...scores].map(([code, list]) => ({ code, setId: SET, steps: history(code, list) }));
  const inDistrict = new Set(communes.filter(({ districtCode }) => districtCode === DINH_LAP).map(({ code }) => code));
  return [
    ...all.flatMap(({ code, steps }) =>
      steps.flatMap((step) =>
        factsOf([step], { unitCode: code, setId: SET, source: sourceOf(code, step, steps), ...enteredBy(code) }),
      ),
    ),
    ...all
      .filter(({ code }) => inDistrict.has(code))
      .flatMap(({ code, steps }) =>
        indicatorFacts(view, steps, { unitCode: code, setId: SET, ...enteredBy(code) }, [
          '2018-12-31',
          '2019-12-31',
          '2020-12-31',
          '2021-12-31',
        ]),
      ),
    ...all.flatMap((commune) =>
      YEAR_ENDS.slice(0, -1).flatMap((yearEnd, year) => {
        const list = scores.get(commune.code) ?? [];
        return list[year] === 19 && list[year - 1] !== 19 ? reviewComplete(commune, yearEnd.day) : [];
      }),
    ),
    ...all
      .filter(({ code }) => inDistrict.has(code) || scores.get(code)?.[3] !== 19)
      .flatMap((commune) => reviewClaims(commune, inDistrict.has(commune.code) ? REVIEWED_CLAIMS : [17], '2020-12-31')),
    ...districtHistories(view, 2, 6),
  ];
}

function enteredBy(code: string): { recordedBy?: string } {
  return code === KIEN_MOC ? { recordedBy: EMAIL.kienMocOfficial } : {};
}

/** Lạng Sơn: Đình Lập on the day of the inspection at Kiên Mộc, and the province around it. */
export const langSon: Scenario = {
  code: '20',
  slug: 'lang-son',
  referenceDay: '2021-12-31',
  unitFiles: [
    {
      illustrative: false,
      source: ARTICLES.kienMoc,
      lines: [
        `tag,${KIEN_MOC},xã điểm,,2016-01-01,2020-12-31`,
        `tag,${KIEN_MOC},đặc biệt khó khăn,,2016-01-01,2020-12-31`,
      ],
    },
    { illustrative: true, source: ILLUSTRATIVE, lines: COHORT_LINES },
  ],
  plans: LANG_SON_PLANS,
  inCharge: [inChargeOf2016('vn-commune-2016-2020', '2016-12-01')],
  facts,
};
