import { EMAIL } from './emails';
import { canLocHistory, kimSongTruongFacts } from './ha-tinh/can-loc-histories';
import { KIM_LOC, KIM_SONG_TRUONG, REGISTERED } from './ha-tinh/can-loc';
import { KY_THUONG, KY_THUONG_ORDER, SESSION_DAY, sessionFacts } from './ha-tinh/ky-thuong';
import { haTinhPlans } from './ha-tinh/plans';
import { HA_TINH_VILLAGE_LINES, haTinhVillageFacts } from './ha-tinh/villages';
import { communeHistory, pointsOf } from './history/commune-histories';
import { communesOn } from './history/communes';
import { districtHistories } from './history/district-histories';
import { factsOf } from './history/facts-of';
import { indicatorFacts } from './history/indicator-facts';
import { COMMUNE_2016_ORDER } from './history/order-of';
import { spreadScores, type YearEnd } from './history/spread-scores';
import { inChargeOf2016 } from './in-charge';
import { randomFrom } from './random';
import { ILLUSTRATIVE, type Scenario, type SeedFact, type SeedView } from './scenario';

const SET = 'ha-tinh-commune-2017-2020';

/** All illustrative: a province in which most communes meet the twenty by 2020. Without Kim Lộc and Kim Song Trường. */
const YEAR_ENDS: readonly YearEnd[] = [
  { day: '2017-12-31', meetAll: 72, total: 2798 },
  { day: '2018-12-31', meetAll: 98, total: 3061 },
  { day: '2019-12-31', meetAll: 128, total: 3321 },
  { day: '2020-12-31', meetAll: 155, total: 3512 },
  { day: '2021-12-31', meetAll: 166, total: 3576, lost: 2 },
];

const DISTRICTS: Readonly<Record<string, number>> = {
  436: 0.9,
  437: 0.85,
  439: 0.55,
  440: 0.7,
  441: 0.6,
  442: 0.72,
  443: 0.66,
  444: 0.38,
  445: 0.64,
  446: 0.68,
  447: 0.46,
  448: 0.62,
  449: 0.5,
};

const KY_THUONG_SCORES = [8, 10, 12, 17, 18];

function kyThuong(view: SeedView): SeedFact[] {
  const points = pointsOf(YEAR_ENDS, KY_THUONG_SCORES, [{ day: SESSION_DAY, score: 12 }]);
  const steps = communeHistory({ code: KY_THUONG, order: KY_THUONG_ORDER, points, told: true });
  const origin = { unitCode: KY_THUONG, setId: SET, recordedBy: EMAIL.kyThuongOfficial };
  return [
    ...factsOf(steps, origin),
    ...indicatorFacts(view, steps, origin, ['2018-12-31', '2019-12-31', '2020-12-31', '2021-12-31']),
    ...sessionFacts(SET),
  ];
}

function facts(view: SeedView): SeedFact[] {
  const communes = communesOn(view, '42', '2021-12-31').filter(({ code }) => code !== KIM_SONG_TRUONG);
  const strength = new Map(
    communes.map(({ code, districtCode }) => [
      code,
      Math.min(1, Math.max(0, (DISTRICTS[districtCode] ?? 0.5) + randomFrom(`${code} strength`).bell() * 0.4)),
    ]),
  );
  const told = new Map([
    ...[...REGISTERED].filter(([code]) => code !== KIM_LOC).map(([code, { yearEnds }]) => [code, yearEnds] as const),
    [KY_THUONG, KY_THUONG_SCORES] as const,
  ]);
  const random = randomFrom('ha-tinh');
  const scores = spreadScores({
    codes: [...strength.keys()],
    strengthOf: (code) => strength.get(code) ?? 0.5,
    yearEnds: YEAR_ENDS,
    size: 20,
    told,
    lowest: 7,
    random,
  });
  const order = [...COMMUNE_2016_ORDER, 20];
  return [
    ...[...scores]
      .filter(([code]) => !told.has(code))
      .flatMap(([code, list]) =>
        factsOf(communeHistory({ code, order, points: pointsOf(YEAR_ENDS, list) }), { unitCode: code, setId: SET }),
      ),
    ...kyThuong(view),
    ...[...REGISTERED.keys()].flatMap((code) => canLocHistory(code, YEAR_ENDS, SET)),
    ...kimSongTruongFacts(SET),
    ...haTinhVillageFacts(),
    ...districtHistories(view, 5, 9),
  ];
}

/** Hà Tĩnh on its twenty criteria: Kỳ Thượng in February 2020, Can Lộc's four registered communes in October 2018. */
export const haTinh: Scenario = {
  code: '42',
  slug: 'ha-tinh',
  referenceDay: '2021-12-31',
  unitFiles: [{ illustrative: true, source: ILLUSTRATIVE, lines: HA_TINH_VILLAGE_LINES }],
  plans: haTinhPlans(SET),
  inCharge: [inChargeOf2016(SET, '2017-01-01', 20)],
  facts,
};
