import type { RowModel, SheetModel } from '../../sheet/sheet-model';
import { SHEETS } from './sheet-names';
import { COMPARATOR_WORDS, KIND_WORDS, writtenWords } from './words';

/** How to fill the workbook in; the one place with an example, so that none is uploaded by mistake. */
export function helpSheet(): SheetModel {
  return {
    name: SHEETS.help,
    frozenRows: 0,
    frozenColumns: 0,
    columns: [{ width: 24 }, { width: 100 }],
    printedColumns: 2,
    rows: ROWS,
    spareRows: 0,
  };
}

const title = (text: string): RowModel => ({ look: 'title', cells: [text] });
const plain = (...cells: string[]): RowModel => ({ look: 'plain', cells });
const heading = (...cells: string[]): RowModel => ({ look: 'heading', cells });

const ROWS: readonly RowModel[] = [
  title('Cách điền tệp bộ tiêu chí'),
  plain(
    'Làm thế nào',
    'Sửa trang “Chỉ tiêu”, lưu tệp, rồi tải lên. Hệ thống xem trước và chỉ rõ từng ô sai; chỉ nhận khi không còn ô nào sai.',
  ),
  plain(
    'Không dùng',
    'Công thức, ô gộp, macro. Tiêu đề cột ở hàng đầu giữ nguyên; được thêm hàng, được thêm cột ngưỡng.',
  ),
  title('Trang “Chỉ tiêu”'),
  plain('Nhóm', 'Một hàng riêng: số La Mã (I, II…) ở cột “Số TC”, tên nhóm ở cột “Tên tiêu chí”.'),
  plain(
    'Tiêu chí',
    '“Số TC” và “Tên tiêu chí” chỉ ghi ở hàng đầu của tiêu chí. Số liền nhau từ 1. Tiêu chí chưa có chỉ tiêu thì một hàng.',
  ),
  plain('Chỉ tiêu', 'Mỗi chỉ tiêu một hàng: “Số CT” (5.1, 5.2…) và “Nội dung chỉ tiêu”.'),
  plain('Loại chỉ tiêu', writtenWords(KIND_WORDS).join(' · ')),
  plain('So sánh', `${writtenWords(COMPARATOR_WORDS).join(' · ')}. “Tối đa” dùng cho những gì càng ít càng tốt.`),
  plain(
    'Cột ngưỡng',
    'Chung; bảy vùng; Xã nhóm 1, 2, 3; hoặc “Diện: an toàn khu”. Xã lấy cột riêng nhất của mình, không có thì lấy cột Chung.',
  ),
  heading('Trong ô ngưỡng ghi', 'Nghĩa là'),
  plain('80 hoặc 80%', 'Ngưỡng bằng số. Số lẻ dùng dấu phẩy: 12,6.'),
  plain('50–70', 'Từ 50 đến 70, kể cả hai đầu; cột “So sánh” chọn “trong khoảng”.'),
  plain('Đạt', 'Chỉ tiêu loại “Đạt / không đạt”.'),
  plain('tỉnh quy định', 'Trung ương giao tỉnh quy định mức.'),
  plain('chưa rõ', 'Chưa biết ngưỡng ở đó: không xét đạt hay không đạt, và không lấy cột Chung thay.'),
  plain('(để trống)', 'Không có mức riêng: lấy cột Chung.'),
  title('Các trang khác'),
  plain(SHEETS.head, 'Tên, cấp, quyết định, ngày hiệu lực của bộ tiêu chí. Ngày ghi dạng 08/03/2022.'),
  plain(
    SHEETS.thresholds,
    'Nguồn của từng ngưỡng và ai đã đối chiếu với văn bản. Ngưỡng bị sửa ở trang “Chỉ tiêu” trở lại là “chưa đối chiếu”, trừ khi cột “Giá trị” ở đây cũng được sửa.',
  ),
  plain(SHEETS.conditions, 'Điều kiện bên cạnh các tiêu chí, ví dụ 100% số xã đạt chuẩn.'),
  plain(SHEETS.rules, 'Diện nào được xét theo cột ngưỡng khác; mức điểm đạt và cơ bản đạt.'),
  title('Ví dụ (chỉ để xem, trang này không được đọc)'),
  heading(
    'Số TC · Tên tiêu chí',
    'Số CT · Nội dung chỉ tiêu · Đơn vị · Loại · So sánh · Chung · Trung du miền núi phía Bắc',
  ),
  plain('I · Hạ tầng kinh tế - xã hội', ''),
  plain('2 · Giao thông', '2.1 · Tỷ lệ đường ngõ, xóm sạch · % · Tỷ lệ % · ≥ · 100 · 90'),
  plain('', '2.2 · Có biển chỉ dẫn ở mỗi ngõ · (trống) · Đạt / không đạt · bằng · Đạt · (trống)'),
];
