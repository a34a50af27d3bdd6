import type { Cause } from '@/lib/domain/criteria/status';
import type { Random } from '../random';
import type { Reason } from './walk';

type Known = readonly (readonly [Cause, string])[];

/** Why a criterion of QĐ 1980/QĐ-TTg is usually not met, and what an official writes beside it. */
const COMMUNE_2016: Readonly<Record<number, Known>> = {
  1: [['staff', 'Chưa công bố, cắm mốc quy hoạch chung xây dựng xã']],
  2: [
    ['capital', 'Thiếu vốn cứng hóa đường trục thôn'],
    ['terrain', 'Địa hình chia cắt, suất đầu tư cao'],
    ['household', 'Một số hộ chưa hiến đất mở rộng đường'],
    ['disbursement', 'Đã giao vốn, giải ngân chậm'],
  ],
  3: [
    ['capital', 'Kênh mương nội đồng xuống cấp'],
    ['terrain', 'Ruộng bậc thang, khó chủ động nước'],
  ],
  4: [
    ['dependency', 'Chờ ngành điện nâng cấp trạm biến áp'],
    ['household', 'Dây sau công tơ chưa bảo đảm an toàn'],
  ],
  5: [
    ['capital', 'Trường mầm non thiếu phòng học kiên cố'],
    ['dependency', 'Chờ công nhận lại trường chuẩn quốc gia'],
  ],
  6: [
    ['capital', 'Còn thôn chưa có nhà văn hóa đạt chuẩn'],
    ['disbursement', 'Nhà văn hóa xã đang thi công'],
  ],
  7: [['capital', 'Chợ xã chưa đạt chuẩn']],
  8: [
    ['capital', 'Hệ thống loa một số thôn đã hỏng'],
    ['staff', 'Chưa có cán bộ chuyên trách công nghệ thông tin'],
  ],
  9: [
    ['poverty', 'Còn nhà tạm, nhà dột nát'],
    ['household', 'Hộ chưa bố trí được vốn đối ứng sửa nhà'],
  ],
  10: [
    ['production', 'Sản xuất nhỏ lẻ, chưa có sản phẩm chủ lực'],
    ['poverty', 'Thu nhập bình quân còn thấp'],
    ['data_lag', 'Chờ số liệu điều tra thu nhập'],
  ],
  11: [
    ['poverty', 'Tỷ lệ hộ nghèo còn cao'],
    ['data_lag', 'Chờ kết quả rà soát hộ nghèo cuối năm'],
  ],
  12: [['production', 'Ít việc làm tại chỗ, lao động đi làm xa']],
  13: [
    ['production', 'Hợp tác xã hoạt động chưa hiệu quả'],
    ['method', 'Chưa có mô hình liên kết gắn với tiêu thụ'],
  ],
  14: [
    ['poverty', 'Tỷ lệ lao động qua đào tạo thấp'],
    ['staff', 'Chưa mở đủ lớp dạy nghề'],
  ],
  15: [
    ['data_lag', 'Chưa cập nhật thẻ bảo hiểm y tế học sinh'],
    ['capital', 'Trạm y tế xuống cấp'],
    ['household', 'Người dân chưa mua bảo hiểm y tế hộ gia đình'],
  ],
  16: [['movement', 'Tỷ lệ thôn văn hóa chưa đạt']],
  17: [
    ['household', 'Chuồng trại còn gần nhà ở'],
    ['capital', 'Chưa có điểm thu gom, xử lý rác thải'],
    ['movement', 'Vệ sinh thôn xóm chưa thành nền nếp'],
    ['method', 'Chưa lập hồ sơ an toàn thực phẩm'],
  ],
  18: [
    ['staff', 'Còn cán bộ chưa đạt chuẩn chuyên môn'],
    ['leadership', 'Đảng ủy chưa đạt trong sạch, vững mạnh'],
    ['vacancy', 'Chưa kiện toàn chức danh chủ chốt'],
  ],
  19: [
    ['complaint', 'Còn đơn thư khiếu kiện kéo dài'],
    ['leadership', 'Chưa đạt chuẩn an toàn về an ninh, trật tự'],
  ],
  20: [
    ['household', 'Vườn hộ, hàng rào xanh chưa chỉnh trang'],
    ['method', 'Lúng túng trong cách làm khu dân cư mẫu'],
    ['movement', 'Chưa đủ số vườn mẫu'],
  ],
};

const COMMUNE_2026: Readonly<Record<number, Known>> = {
  1: [['dependency', 'Chờ quy hoạch chung xã sau sắp xếp']],
  2: [
    ['capital', 'Đường liên xã sau sắp xếp chưa đồng bộ'],
    ['terrain', 'Địa bàn rộng sau sắp xếp'],
    ['disbursement', 'Vốn giao chậm, giải ngân thấp'],
  ],
  3: [
    ['production', 'Ít sản phẩm liên kết theo chuỗi'],
    ['method', 'Chưa rà soát sản phẩm OCOP của các xã cũ'],
  ],
  4: [['staff', 'Chưa mở đủ lớp đào tạo nghề']],
  5: [
    ['capital', 'Thiết chế văn hóa phân tán sau sắp xếp'],
    ['data_lag', 'Chưa tổng hợp số liệu của các xã cũ'],
  ],
  6: [
    ['poverty', 'Tỷ lệ hộ nghèo đa chiều còn cao'],
    ['data_lag', 'Chờ kết quả rà soát hộ nghèo'],
  ],
  7: [
    ['staff', 'Thiếu cán bộ công nghệ thông tin'],
    ['capital', 'Hạ tầng số ở thôn xa chưa phủ kín'],
  ],
  8: [
    ['capital', 'Chưa có khu xử lý rác thải tập trung'],
    ['household', 'Phân loại rác tại hộ còn thấp'],
    ['movement', 'Tuyến đường hoa chưa được duy trì'],
  ],
  9: [
    ['vacancy', 'Chưa kiện toàn Ban Chỉ đạo sau sắp xếp'],
    ['staff', 'Cán bộ phụ trách nhiều lĩnh vực'],
  ],
  10: [
    ['complaint', 'Còn vụ việc phức tạp về đất đai'],
    ['staff', 'Hòa giải viên cơ sở chưa được tập huấn'],
  ],
};

/** A plausible cause, often with a note, sometimes neither: officials do not always write one. */
function reasonOf(known: Known | undefined, random: Random): Reason {
  if (!known || random.chance(0.35)) return {};
  const [cause, note] = random.pick(known);
  return random.chance(0.6) ? { cause, note } : { cause };
}

export const reasonOf2016 = (number: number, random: Random): Reason => reasonOf(COMMUNE_2016[number], random);
export const reasonOf2026 = (number: number, random: Random): Reason => reasonOf(COMMUNE_2026[number], random);
export const noReason = (): Reason => ({});
