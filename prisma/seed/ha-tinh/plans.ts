import type { SeedPlan } from '../plan-figures';
import { ARTICLES } from '../scenario';
import { REGISTERED, REPORT_DAY } from './can-loc';
import { KY_THUONG, SESSION_DAY } from './ky-thuong';

const CAN_LOC = '443';
const SIZE = 20;
/** Of the four it alone stands in the province's decision. */
const GIA_HANH = '18463';
const PROVINCE_LIST = 'hatinh24h.com.vn, “Hà Tĩnh: 22 xã đăng ký đạt chuẩn nông thôn mới năm 2018”';

/** The year of Kỳ Thượng, and what Can Lộc's four communes registered and the district promised of them. */
export function haTinhPlans(setId: string): SeedPlan[] {
  const canLoc = { setId, year: 2018, source: ARTICLES.canLoc, saidOn: null } as const;
  return [
    {
      ...{ setId, unitCode: KY_THUONG, year: 2020, kind: 'target', measure: 'met', low: SIZE },
      ...{ saidBy: 'Bí thư Huyện ủy Kỳ Anh', saidOn: SESSION_DAY, source: ARTICLES.kyThuong },
      wording: 'đạt 20/20 tiêu chí, về đích cuối năm 2020',
    },
    {
      ...{ ...canLoc, unitCode: CAN_LOC, kind: 'registered', measure: 'gain_all', low: REGISTERED.size },
      ...{ saidBy: 'UBND huyện Can Lộc', wording: '4 xã đăng ký đạt chuẩn năm 2018' },
    },
    {
      ...{ ...canLoc, unitCode: CAN_LOC, kind: 'target', measure: 'gain_all', low: 2, bound: 'at_least' },
      ...{ saidBy: 'Ban Chỉ đạo huyện Can Lộc', saidOn: REPORT_DAY, wording: 'có ít nhất 02 xã đạt chuẩn' },
    },
    ...[...REGISTERED.keys()].map((unitCode): SeedPlan => ({
      ...{ ...canLoc, unitCode, kind: 'registered', measure: 'met', low: SIZE },
      ...{ saidBy: 'UBND xã', wording: 'đăng ký đạt chuẩn năm 2018' },
    })),
    {
      ...{ ...canLoc, unitCode: GIA_HANH, kind: 'registered', measure: 'met', low: SIZE },
      ...{ saidBy: 'UBND tỉnh Hà Tĩnh', decision: 'Quyết định 429/QĐ-UBND', source: PROVINCE_LIST },
      wording: '22 xã đăng ký đạt chuẩn năm 2018',
    },
  ];
}
