import { EMAIL } from './emails';
import { factsOf } from './history/facts-of';
import { orderOf } from './history/order-of';
import { reasonOf2026 } from './history/reasons';
import { walk, type Point, type Step } from './history/walk';
import { stateOn } from './history/state-on';
import { CLUSTERS, FORMER_DISTRICTS, NEAR_TOWN, type FormerDistrict } from './phu-tho/former-districts';
import { phuThoPlans } from './phu-tho/plans';
import { IN_CHARGE_2026 } from './in-charge';
import { randomFrom } from './random';
import { ILLUSTRATIVE, type Scenario, type SeedFact } from './scenario';
import { pickWorkingDay } from './working-day';

const SET = 'vn-commune-2026-2030';
const USUAL = [10, 9, 1, 5, 4, 6, 7, 3, 2, 8];
const TAM_DAO = '08911';
/** Nobody has assessed these since the communes were made. */
const NOT_YET = ['04873', '05212', '05329', '08635'];

/** A first review in spring 2026, then the half year and October; a commune next to a town is a little ahead. */
function pointsFor(code: string, { strength }: FormerDistrict): [Point, ...Point[]] {
  const random = randomFrom(`${code} points`);
  const own = Math.min(1, Math.max(0, strength + (NEAR_TOWN.includes(code) ? 0.08 : 0) + random.bell() * 0.3));
  const first = Math.max(1, Math.min(9, Math.round(1.5 + own * 7 + random.bell())));
  const half = Math.min(10, first + (random.chance(0.55) ? 1 : 0));
  const last = Math.min(10, half + random.between(0, own > 0.6 ? 2 : 1) - (random.chance(0.06) ? 1 : 0));
  return [
    { day: pickWorkingDay(random, '2026-03-10', '2026-05-29'), score: first },
    { day: '2026-06-30', score: half },
    { day: '2026-10-20', score: last },
  ];
}

/** Criterion 8 as the province's department saw it in August 2026, in the communes that claim it. */
function verifiedFacts(unitCode: string, steps: readonly Step[]): SeedFact[] {
  const random = randomFrom(`${unitCode} verified`);
  if (stateOn(steps, '2026-07-31').get(8) !== 'met') return [];
  const status = random.chance(0.85) ? 'met' : 'not_met';
  return factsOf([{ day: pickWorkingDay(random, '2026-08-02', '2026-08-31'), number: 8, status }], {
    unitCode,
    setId: SET,
    stage: 'verified',
  });
}

function communeFacts(unitCode: string, district: FormerDistrict): SeedFact[] {
  const random = randomFrom(`${unitCode} history`);
  const steps = walk({
    order: orderOf(USUAL, random),
    points: pointsFor(unitCode, district),
    random,
    reasonFor: reasonOf2026,
  });
  const recordedBy = unitCode === TAM_DAO ? { recordedBy: EMAIL.tamDaoOfficial } : {};
  return [...factsOf(steps, { unitCode, setId: SET, ...recordedBy }), ...verifiedFacts(unitCode, steps)];
}

function unitLines(): string[] {
  return [
    ...CLUSTERS.map(({ code, name }) => `cluster,${code},,${name},2025-07-01,`),
    ...FORMER_DISTRICTS.flatMap(({ cluster, group, communes }) =>
      communes.flatMap((code) => [
        `member,${code},${cluster},,2025-07-01,`,
        `group,${code},${NEAR_TOWN.includes(code) ? 1 : group},,2026-02-15,`,
      ]),
    ),
  ];
}

/** Phú Thọ since the merger: 133 xã on the ten criteria of 2026, in three clusters and three groups. */
export const phuTho: Scenario = {
  code: '25',
  slug: 'phu-tho',
  referenceDay: null,
  unitFiles: [{ illustrative: true, source: ILLUSTRATIVE, lines: unitLines() }],
  plans: phuThoPlans(SET),
  inCharge: [IN_CHARGE_2026],
  facts: () =>
    FORMER_DISTRICTS.flatMap((district) =>
      district.communes.filter((code) => !NOT_YET.includes(code)).flatMap((code) => communeFacts(code, district)),
    ),
};
