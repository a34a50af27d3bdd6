import type { Step } from '../history/walk';
import { INSPECTION_DAY } from './dinh-lap';

/** Eleven met in May 2019, then one after the other; which eleven the article does not say. */
export const KIEN_MOC_ORDER = [1, 19, 4, 14, 8, 12, 18, 16, 7, 15, 5, 3, 9, 13, 6, 11, 2, 17, 10];

/**
 * The seven causes that the inspection found, each beside a criterion it may hold back.
 * The causes are the article's; to which criterion each belongs is illustrative.
 */
export const INSPECTION_FINDINGS: readonly Step[] = (
  [
    [2, 'capital', 'Nguồn lực đầu tư hạn hẹp'],
    [3, 'terrain', 'Địa bàn rộng, phức tạp'],
    [6, 'vacancy', 'Chưa kiện toàn Trưởng Ban Chỉ đạo, Ban Quản lý xã'],
    [9, 'poverty', 'Tỷ lệ hộ nghèo cao'],
    [10, 'production', 'Mô hình sản xuất ít, chưa hiệu quả'],
    [11, 'poverty', 'Tỷ lệ hộ nghèo cao'],
    [13, 'leadership', 'Cấp ủy, chính quyền chưa thực sự quyết liệt'],
    [17, 'staff', 'Cán bộ phụ trách tiêu chí chưa chủ động rà soát, báo cáo kịp thời'],
  ] as const
).map(([number, cause, note]) => ({ day: INSPECTION_DAY, number, status: 'not_met', cause, note }));
