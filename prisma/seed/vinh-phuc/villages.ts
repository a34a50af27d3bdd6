import { EMAIL } from '../emails';
import { factsOf } from '../history/facts-of';
import { orderOf } from '../history/order-of';
import { noReason } from '../history/reasons';
import { walk } from '../history/walk';
import { randomFrom } from '../random';
import { ARTICLES, type SeedFact } from '../scenario';
import { HO_SON, MEETING_DAY, MINH_QUANG } from './tam-dao';

const SET = 'vinh-phuc-village-model';
const ORDER = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The two villages that the article names, with 9/9. */
const NAMED = [
  { commune: HO_SON, name: 'Tân Long', slug: 'tan-long', recordedBy: EMAIL.tanLongHead },
  { commune: MINH_QUANG, name: 'Chùa Vàng', slug: 'chua-vang' },
];

/** Villages beside them, so that lists have more than one row; their names are made up. */
const OTHERS = [
  ...['Đông', 'Đoài', 'Trung', 'Thượng'].map((name, index) => ({
    commune: HO_SON,
    name,
    slug: ['dong', 'doai', 'trung', 'thuong'][index] ?? '',
  })),
  ...['Đồng Giữa', 'Đồng Trên', 'Bãi Dưới'].map((name, index) => ({
    commune: MINH_QUANG,
    name,
    slug: ['dong-giua', 'dong-tren', 'bai-duoi'][index] ?? '',
  })),
  ...['Làng Trước', 'Làng Sau', 'Xóm Núi'].map((name, index) => ({
    commune: '08926',
    name,
    slug: ['lang-truoc', 'lang-sau', 'xom-nui'][index] ?? '',
  })),
];

const lineOf = ({ commune, name, slug }: { commune: string; name: string; slug: string }) =>
  `village,${commune},${slug},Thôn ${name},2016-01-01,`;
export const NAMED_VILLAGE_LINES = NAMED.map(lineOf);
export const OTHER_VILLAGE_LINES = OTHERS.map(lineOf);

function namedFacts({ commune, slug, recordedBy }: (typeof NAMED)[number]): SeedFact[] {
  const random = randomFrom(slug);
  const origin = { unitCode: `${commune}~${slug}`, setId: SET, recordedBy };
  const points = [
    { day: '2019-06-30', score: 4 },
    { day: '2020-06-30', score: 6 },
    { day: '2021-06-30', score: 8 },
  ] as const;
  const steps = walk({ order: orderOf(ORDER, random), points: [...points], random, reasonFor: noReason });
  const met = ORDER.map((number) => ({ day: MEETING_DAY, number, status: 'met' as const }));
  return [...factsOf(steps, origin), ...factsOf(met, { ...origin, source: ARTICLES.tamDao, illustrative: false })];
}

function otherFacts({ commune, slug }: (typeof OTHERS)[number]): SeedFact[] {
  const unitCode = `${commune}~${slug}`;
  const random = randomFrom(unitCode);
  const start = random.between(1, 4);
  const points = [
    { day: '2020-03-31', score: start },
    { day: '2021-12-31', score: start + random.between(1, 4) },
  ] as const;
  return factsOf(walk({ order: orderOf(ORDER, random), points: [...points], random, reasonFor: noReason }), {
    unitCode,
    setId: SET,
  });
}

/** Villages on the province's nine; of the made-up ones the last in each commune nobody has assessed. */
export function vinhPhucVillageFacts(): SeedFact[] {
  const assessed = OTHERS.filter((village, index) => OTHERS[index + 1]?.commune === village.commune);
  return [...NAMED.flatMap(namedFacts), ...assessed.flatMap(otherFacts)];
}
