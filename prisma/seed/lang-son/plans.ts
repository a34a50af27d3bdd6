import type { SeedPlan } from '../plan-figures';
import { ARTICLES } from '../scenario';
import { DINH_LAP, INSPECTION_DAY, KIEN_MOC } from './dinh-lap';

const SET = 'vn-commune-2016-2020';
const CONFERENCE_DAY = '2020-02-12';
const BAC_LANG = '06646';

const inspected = { setId: SET, year: 2019, source: ARTICLES.kienMoc, saidOn: INSPECTION_DAY } as const;
const reported = { setId: SET, unitCode: '20', source: ARTICLES.threeLevels } as const;
const district = 'UBND huyện Đình Lập';
const board = 'Ban Chỉ đạo các Chương trình MTQG tỉnh Lạng Sơn';

/** Of the inspection on 22/5/2019 and of the conference on 12/02/2020. The articles do not say on which day the plans of 2019 were made. */
export const LANG_SON_PLANS: readonly SeedPlan[] = [
  {
    ...{ ...inspected, unitCode: KIEN_MOC, kind: 'registered', measure: 'gain', low: 5 },
    ...{ saidBy: 'UBND xã Kiên Mộc', saidOn: null, wording: 'năm 2019 đăng ký đạt 05 tiêu chí' },
  },
  {
    ...{ ...inspected, unitCode: KIEN_MOC, kind: 'estimate', measure: 'gain', low: 3 },
    ...{ saidBy: 'UBND xã Kiên Mộc', wording: 'ước đến hết năm đạt 3/5 tiêu chí' },
  },
  {
    ...{ ...inspected, unitCode: KIEN_MOC, kind: 'target', measure: 'met', low: 15 },
    ...{ saidBy: district, wording: 'phấn đấu hết năm 2019 đạt 15 tiêu chí' },
  },
  {
    ...{ ...inspected, unitCode: KIEN_MOC, year: 2020, kind: 'target', measure: 'met', low: 19 },
    ...{ saidBy: district, wording: 'về đích năm 2020' },
  },
  {
    ...{ ...inspected, unitCode: BAC_LANG, kind: 'target', measure: 'met', low: 19 },
    ...{ saidBy: district, wording: 'đạt chuẩn NTM' },
  },
  {
    ...{ ...inspected, unitCode: DINH_LAP, kind: 'target', measure: 'meet_all', low: 5 },
    ...{ saidBy: district, wording: 'thêm 01 xã (Bắc Lãng), nâng tổng số lên 05 xã' },
  },
  {
    ...{ ...inspected, unitCode: DINH_LAP, kind: 'target', measure: 'average', low: 14.6 },
    ...{ saidBy: district, wording: 'bình quân đạt 14,6 tiêu chí/xã' },
  },
  {
    ...{ ...reported, year: 2019, kind: 'target', measure: 'gain_all', low: 12 },
    ...{ saidBy: board, saidOn: null, wording: '13 xã được công nhận, vượt kế hoạch 01 xã' },
  },
  {
    // The article does not say whether the three pilot communes are among the thirteen: both readings are kept.
    ...{ ...reported, year: 2020, kind: 'target', measure: 'gain_all', low: 13, high: 16, bound: 'range' },
    ...{
      saidBy: board,
      saidOn: CONFERENCE_DAY,
      wording: 'thêm 13 xã đạt chuẩn; 03 xã điểm đặc biệt khó khăn đạt chuẩn',
    },
  },
  {
    ...{ ...reported, year: 2020, kind: 'target', measure: 'average', low: 12.5, high: 13, bound: 'range' },
    ...{ saidBy: board, saidOn: CONFERENCE_DAY, wording: 'bình quân từ 12,5 đến 13 tiêu chí/xã' },
  },
];
