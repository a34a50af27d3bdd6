import type { RowModel, SheetModel } from '../sheet/sheet-model';
import { DAY_LABEL } from './sheet-head-rows';
import { OFFERED_STATUSES, STATUS_LETTERS, STATUS_WORDS } from './words';

const title = (text: string): RowModel => ({ look: 'title', cells: [text] });
const plain = (...cells: string[]): RowModel => ({ look: 'plain', cells });
const heading = (...cells: string[]): RowModel => ({ look: 'heading', cells });

const MEANS = {
  met: 'Đủ mức quy định.',
  basically_met: 'Gần đủ, theo hướng dẫn của bộ tiêu chí; không tính là đạt.',
  not_met: 'Chưa đủ mức quy định.',
  not_applicable: 'Tiêu chí không áp dụng cho đơn vị; không kéo đơn vị xuống.',
  not_assessed: 'Rút lại đánh giá: chưa ai nói gì. Khác với để trống.',
} as const;

/** How to fill the file in and what happens to it; the first thing that is seen. */
export function helpSheet(names: readonly string[]): SheetModel {
  return {
    name: 'Hướng dẫn',
    frozenRows: 0,
    frozenColumns: 0,
    columns: [{ width: 26 }, { width: 96 }],
    printedColumns: 2,
    rows: rowsFor(names),
    spareRows: 0,
  };
}

function rowsFor(names: readonly string[]): RowModel[] {
  return [
    title('Cách điền biểu này'),
    plain('Trang để điền', names.map((name) => `“${name}”`).join(', ')),
    plain('Điền ở đâu', 'Chỉ điền các ô nền vàng. Ô đã có số liệu thì sửa đè lên; ô không cần sửa thì để nguyên.'),
    plain('Ô để trống', 'Là không nói gì: số liệu đang có giữ nguyên, không bị xóa.'),
    plain(
      DAY_LABEL,
      'Ngày của số liệu, ở đầu mỗi trang. Sửa được, ghi ngày/tháng/năm: 22/05/2019. Không được sau ngày làm việc của hệ thống.',
    ),
    heading('Trạng thái', 'Nghĩa là'),
    ...OFFERED_STATUSES.map((status) => plain(`${STATUS_WORDS[status]} (${STATUS_LETTERS[status]})`, MEANS[status])),
    title('Số và chữ'),
    plain('Số', 'Phần thập phân dùng dấu phẩy: 78,5. Số lớn viết liền: 1286. Viết 1.286 thì hệ thống sẽ hỏi lại.'),
    plain('Tỷ lệ', 'Ghi 78,5 hoặc 78,5%, từ 0 đến 100.'),
    plain('Chỉ tiêu có ngưỡng', 'Chỉ cần ghi giá trị: hệ thống so với yêu cầu rồi tự nói đạt hay chưa đạt.'),
    plain('Chỉ tiêu không áp dụng', 'Xóa giá trị, ghi trạng thái K (không áp dụng).'),
    plain('Yêu cầu “chưa đối chiếu”', 'Ngưỡng đã biết nhưng chưa ai so với văn bản gốc.'),
    title('Tải lên'),
    plain(
      'Làm thế nào',
      'Lưu tệp (Excel hoặc LibreOffice, dạng .xlsx), mở trang “Nhập từ bảng tính” của đơn vị, chọn tệp. Hệ thống cho xem trước: ô nào đổi, ô nào sai và vì sao.',
    ),
    plain('Khi có ô sai', 'Không ghi gì cả, kể cả ô đúng. Sửa xong tải lên lại.'),
    plain('Tải lên hai lần', 'Lần thứ hai không thay đổi gì.'),
    plain('Người khác đã sửa', 'Ô bị người khác lưu sau khi tải biểu này về sẽ được hỏi lại, không bị ghi đè.'),
    plain(
      'Trang bị khóa',
      'Chỉ để khỏi sửa nhầm, không có mật khẩu: Xem lại › Bỏ bảo vệ trang. Đừng sửa các cột, hàng ẩn: hệ thống nhận ra từng ô nhờ chúng.',
    ),
    plain('Không dùng', 'Công thức, ô gộp, macro.'),
  ];
}
