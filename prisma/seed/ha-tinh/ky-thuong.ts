import { factsOf } from '../history/facts-of';
import type { Step } from '../history/walk';
import { EMAIL } from '../emails';
import { ARTICLES, type SeedFact } from '../scenario';

export const KY_THUONG = '18799';
export const SESSION_DAY = '2020-02-07';

/** Twelve of twenty met in February 2020; which twelve is illustrative, three of the eight others are named in the article. */
export const KY_THUONG_ORDER = [1, 4, 8, 14, 12, 7, 3, 15, 5, 13, 9, 11, 19, 16, 18, 2, 6, 10, 17, 20];

const NAMED: readonly Step[] = [
  { day: SESSION_DAY, number: 16, status: 'not_met' },
  { day: SESSION_DAY, number: 18, status: 'not_met' },
  { day: SESSION_DAY, number: 19, status: 'not_met', cause: 'complaint', note: 'Nhân dân khiếu kiện' },
];

const UNNAMED: readonly Step[] = [
  { day: SESSION_DAY, number: 2, status: 'not_met', cause: 'capital', note: 'Đường trục thôn chưa cứng hóa hết' },
  { day: SESSION_DAY, number: 6, status: 'not_met', cause: 'capital' },
  { day: SESSION_DAY, number: 10, status: 'not_met', cause: 'production' },
  { day: SESSION_DAY, number: 17, status: 'not_met', cause: 'household' },
  {
    day: SESSION_DAY,
    number: 20,
    status: 'not_met',
    cause: 'household',
    note: 'Cải tạo vườn tạp, hàng rào xanh còn chậm',
  },
];

/** What was said of the eight on 07/02/2020: three are named in the article, five are illustrative. */
export function sessionFacts(setId: string): SeedFact[] {
  const origin = { unitCode: KY_THUONG, setId, recordedBy: EMAIL.kyThuongOfficial };
  return [
    ...factsOf(NAMED, { ...origin, source: ARTICLES.kyThuong, illustrative: false }),
    ...factsOf(UNNAMED, origin),
  ];
}
