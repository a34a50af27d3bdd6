import { factsOf } from '../history/facts-of';
import type { Point, Step } from '../history/walk';
import { ARTICLES, type SeedFact } from '../scenario';

export const REPORT_DAY = '2018-10-25';
export const KIM_LOC = '18424';
export const KIM_SONG_TRUONG = '18436';

interface Registered {
  /** At the ends of 2017 to 2021, as long as the commune lives. */
  readonly yearEnds: readonly number[];
  /** More than ten, says the article of 25/10/2018; how many more is illustrative. */
  readonly inOctober: number;
}

/** The four communes registered for 2018. */
export const REGISTERED: ReadonlyMap<string, Registered> = new Map([
  [KIM_LOC, { yearEnds: [7, 13, 17], inOctober: 11 }],
  ['18475', { yearEnds: [9, 20, 20, 20, 20], inOctober: 14 }],
  ['18454', { yearEnds: [8, 14, 20, 20, 20], inOctober: 12 }],
  ['18463', { yearEnds: [10, 20, 20, 20, 20], inOctober: 15 }],
]);

/** A merged commune has no status until it is assessed, here half a year later. */
export const KIM_SONG_TRUONG_POINTS: readonly [Point, ...Point[]] = [
  { day: '2020-06-30', score: 16 },
  { day: '2020-12-31', score: 19 },
  { day: '2021-12-31', score: 20 },
];

export const REGISTERED_ORDER = [1, 19, 14, 8, 7, 12, 18, 13, 16, 3, 5, 9, 15, 11, 4, 6, 2, 10, 17, 20];

/** What was still open in all four: model residential areas and gardens, flowered roads, green hedges. */
const OPEN: Step = {
  day: REPORT_DAY,
  number: 20,
  status: 'not_met',
  cause: 'method',
  note: 'Còn khu dân cư mẫu, vườn mẫu, vườn hộ, đường hoa, hàng rào xanh',
};

/** Said in the article, but not that the criterion is unmet because of it: the link is illustrative. */
const LINKED: Readonly<Record<string, readonly Step[]>> = {
  [KIM_LOC]: [
    {
      day: REPORT_DAY,
      number: 2,
      status: 'not_met',
      cause: 'dependency',
      note: 'Chờ huyện xây rãnh thoát nước đường Kim Lộc – Đức Bình để chỉnh trang đường',
    },
    { day: REPORT_DAY, number: 10, status: 'not_met', cause: 'movement', note: 'Chưa tạo được phong trào trong dân' },
  ],
  '18454': [
    {
      day: REPORT_DAY,
      number: 4,
      status: 'not_met',
      cause: 'household',
      note: 'Dây điện sau công tơ chưa chỉnh trang; cần hộ dân cử người phối hợp',
    },
    { day: REPORT_DAY, number: 6, status: 'basically_met', cause: 'disbursement', note: 'Tỷ lệ giải ngân thấp' },
  ],
  '18475': [
    {
      day: REPORT_DAY,
      number: 2,
      status: 'basically_met',
      cause: 'disbursement',
      note: 'Thu ngân sách thấp, giải ngân chậm',
    },
  ],
  '18463': [
    { day: REPORT_DAY, number: 17, status: 'basically_met', cause: 'staff', note: 'Cán bộ chưa vào cuộc quyết liệt' },
  ],
};

export function reportFacts(code: string, setId: string): SeedFact[] {
  const origin = { unitCode: code, setId };
  const source = `${ARTICLES.canLoc}: nguyên nhân theo bài viết; xã, tiêu chí cụ thể là minh họa`;
  return [
    ...factsOf([OPEN], { ...origin, source: ARTICLES.canLoc, illustrative: false }),
    ...factsOf(LINKED[code] ?? [], { ...origin, source }),
  ];
}
