import type { EventKind, EventRole, Half } from '@/lib/domain/steering/event';
import { REPORT_DAY } from '../ha-tinh/can-loc';
import { KY_THUONG, SESSION_DAY } from '../ha-tinh/ky-thuong';
import { INSPECTION_DAY, KIEN_MOC } from '../lang-son/dinh-lap';
import { ARTICLES } from '../scenario';
import type { ToldEvent } from './place';

interface ToldDocument {
  readonly docNumber?: string;
  readonly issuedOn?: string;
  readonly title: string;
}

/** An event as an article tells it; people are posts and bodies. */
interface Told {
  readonly key: ToldEvent;
  readonly tenant: string;
  readonly unitCode: string;
  readonly kind: EventKind;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly half?: Half;
  readonly dayWording?: string;
  readonly place?: string;
  readonly purpose?: string;
  readonly report?: string;
  readonly discussion?: string;
  readonly rating?: string;
  readonly conclusion?: string;
  readonly source: string;
  readonly people: readonly { readonly role: EventRole; readonly post: string; readonly said?: string }[];
  readonly documents?: readonly ToldDocument[];
}

const people = (role: EventRole, ...posts: string[]) => posts.map((post) => ({ role, post }));
const lines = (...texts: string[]) => texts.join('\n');

const KIEN_MOC_INSPECTION: Told = {
  ...{ key: 'kienMoc', tenant: 'lang-son', unitCode: KIEN_MOC, kind: 'inspection', source: ARTICLES.kienMoc },
  ...{ from: INSPECTION_DAY, to: INSPECTION_DAY, half: 'morning', place: 'xã Kiên Mộc, huyện Đình Lập' },
  title: 'Kiểm tra tình hình xây dựng nông thôn mới tại xã Kiên Mộc',
  report: lines(
    'Toàn huyện có 04 xã đạt chuẩn NTM, 02 xã đạt 11 tiêu chí, 04 xã đạt từ 5 đến 9 tiêu chí, không còn xã đạt dưới 5 tiêu chí; bình quân đạt 12,6 tiêu chí/xã.',
    'Xã Kiên Mộc là 01 trong 05 xã đặc biệt khó khăn được tỉnh chọn làm điểm giai đoạn 2016–2020, hiện đạt 11/19 tiêu chí; năm 2019 đăng ký đạt 05 tiêu chí, 5 tháng đầu năm chưa có tiêu chí nào đạt, ước đến hết năm đạt 3/5 tiêu chí; mục tiêu về đích năm 2020.',
  ),
  discussion: lines(
    'Đại diện các thôn kiến nghị về hỗ trợ sản xuất, thủy lợi, đường trục xã, trục thôn, nước sản xuất và sinh hoạt, nhà ở, rà soát hộ nghèo, quản lý đất rừng, hạ tầng viễn thông.',
    'Các sở, ngành làm rõ mặt được, khó khăn, đề xuất giải pháp. Đoàn kiểm tra thực tế công trình đã hoàn thành ở khu vực trụ sở xã.',
  ),
  rating: 'Tiến độ có chuyển biến khá tích cực, nhưng việc hoàn thành các tiêu chí còn chậm',
  conclusion: lines(
    'Nhất trí với phương hướng, giải pháp của huyện và xã.',
    'UBND huyện Đình Lập tiếp tục chỉ đạo; tuyên truyền; xây dựng khu dân cư kiểu mẫu; nâng chất lượng tiêu chí đã đạt; sớm triển khai nguồn vốn; phát huy thế mạnh, nhân rộng mô hình sản xuất.',
    'Xã Kiên Mộc rà soát lại tiêu chí đạt và chưa đạt; đổi mới chỉ đạo; phân công từng thành viên Ban Chỉ đạo; thi đua cao điểm để về đích năm 2020; vận động xã hội hóa xóa nhà dột nát cho hộ nghèo, hộ chính sách.',
    'Các sở, ngành hướng dẫn, đôn đốc, kiểm tra, phối hợp theo tiêu chí phụ trách.',
  ),
  people: [
    ...people('delegation_head', 'Phó Chủ tịch UBND tỉnh'),
    ...people('attending', 'Lãnh đạo các sở, ngành', 'UBND huyện Đình Lập', 'Xã Kiên Mộc', 'Đại diện các thôn'),
  ],
};

const KY_THUONG_SESSION: Told = {
  ...{ key: 'kyThuong', tenant: 'ha-tinh', unitCode: KY_THUONG, kind: 'working_session', source: ARTICLES.kyThuong },
  ...{ from: SESSION_DAY, to: SESSION_DAY, half: 'morning' },
  dayWording: 'bài ghi “sáng 07/2”, năm 2020 suy từ nội dung',
  title: 'Thường trực Huyện ủy làm việc với Đảng ủy xã Kỳ Thượng',
  purpose: 'Nghe và cho ý kiến về nhiệm vụ xây dựng nông thôn mới năm 2020.',
  report: lines(
    'Xã đạt 12/20 tiêu chí, còn 08 tiêu chí chưa đạt; trong đó có Văn hóa, Hệ thống chính trị và tiếp cận pháp luật, An ninh và quốc phòng (do nhân dân khiếu kiện).',
    'Mục tiêu đạt 20/20 tiêu chí, về đích trước hết năm 2020.',
  ),
  discussion:
    'Chủ tịch UBND huyện: đề cao trách nhiệm người đứng đầu, gắn từng người với từng tiêu chí; mở lớp tập huấn; phòng, ngành kiểm tra, giúp xã; lập đường găng; huy động nguồn lực; cải tạo vườn tạp, hàng rào xanh; thiết chế văn hóa; cán bộ xã bám thôn.',
  conclusion: lines(
    'Phấn đấu về đích trước hết năm 2020.',
    'Tập trung vườn mẫu, khu dân cư mẫu, giao thông nông thôn, môi trường, cơ sở vật chất; duy trì giao ban.',
    'Giao phòng, ngành lộ trình rõ cho từng tiêu chí và theo dõi; chi tiết hóa đường găng; lập kế hoạch rà soát tiêu chí.',
    'Chú trọng sản xuất, cây ăn quả, chăn nuôi, quy hoạch cây trồng, vật nuôi chủ lực; chính sách xã hội, an ninh trật tự.',
  ),
  people: [
    ...people('chair', 'Bí thư Huyện ủy', 'Phó Bí thư Thường trực Huyện ủy, Chủ tịch HĐND huyện'),
    ...people('chair', 'Phó Bí thư Huyện ủy, Chủ tịch UBND huyện', 'Bí thư Đảng ủy xã'),
    ...people('reporter', 'Chủ tịch UBND xã'),
    ...people('attending', 'Phó Chủ tịch UBND huyện', 'Phó Chủ tịch HĐND huyện', 'Chủ tịch UBMTTQ huyện'),
    ...people(
      'attending',
      'Trưởng các đoàn thể',
      'Ban Tuyên giáo – Dân vận',
      'Lãnh đạo phòng, ngành phụ trách tiêu chí',
    ),
    ...people('attending', 'Thành viên Tổ công tác xã Kỳ Thượng theo Quyết định 1447'),
  ],
  documents: [{ docNumber: '1447', title: 'Quyết định của Ban Thường vụ Huyện ủy phân công tổ công tác các xã' }],
};

const THREE_LEVELS: Told = {
  ...{ key: 'threeLevels', tenant: 'lang-son', unitCode: '20', kind: 'conference', source: ARTICLES.threeLevels },
  ...{ from: '2020-02-12', to: '2020-02-12' },
  title: 'Hội nghị trực tuyến 03 cấp về các Chương trình mục tiêu quốc gia',
  report: lines(
    'Năm 2019 có 13 xã được công nhận đạt chuẩn NTM, vượt kế hoạch 01 xã, nâng tổng số xã được công nhận lên 61 xã; bình quân đạt 11,54 tiêu chí/xã, tăng 1,5 tiêu chí so với năm 2018; 02 xã được công nhận NTM nâng cao.',
    'Năm 2020: thêm 13 xã; 03 xã điểm đặc biệt khó khăn; 20 xã biên giới bình quân 11,5 đến 12 tiêu chí; 02 xã NTM kiểu mẫu; toàn tỉnh bình quân 12,5 đến 13 tiêu chí/xã.',
  ),
  conclusion: lines(
    'Xã đạt từ 5 đến 9 tiêu chí có kế hoạch tăng dần số tiêu chí; xã đã đạt chuẩn tiếp tục nâng chất lượng theo bộ tiêu chí nâng cao, khu dân cư kiểu mẫu.',
    '13 xã đăng ký có nhiệm vụ cụ thể cho từng tiêu chí; huyện, xã biên giới thực hiện tiêu chí thôn biên giới; xã sáp nhập rà soát lại tiêu chí, phấn đấu đạt cuối năm 2020.',
    'Ban Chỉ đạo huyện rà soát để hoàn thành mục tiêu giai đoạn 2016–2020; phát triển OCOP.',
  ),
  people: people('chair', 'Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo các Chương trình MTQG tỉnh'),
};

const TAM_DAO_MEETING: Told = {
  ...{ key: 'tamDao', tenant: 'vinh-phuc', unitCode: '248', kind: 'steering_meeting', source: ARTICLES.tamDao },
  ...{ from: '2021-10-07', to: '2021-10-07', half: 'afternoon' },
  title: 'Hội nghị Ban Chỉ đạo huyện: 9 tháng, nhiệm vụ 3 tháng cuối năm 2021',
  report: lines(
    'Huyện đã đạt 9/9 tiêu chí theo Quyết định 558/QĐ-TTg; còn 01 điều kiện chưa đạt (6/6 xã chưa đạt tiêu chí NTM vùng đồng bằng sông Hồng).',
    'Xã Hồ Sơn đạt 3/5 tiêu chí NTM nâng cao; thôn Tân Long (Hồ Sơn), thôn Chùa Vàng (Minh Quang) mỗi thôn đạt 9/9 tiêu chí.',
    'Ngân sách tỉnh hỗ trợ 9 tháng hơn 27,8 tỷ đồng cho hạ tầng và sản xuất.',
  ),
  rating: 'Còn nhiều hạn chế, tiến độ đạt chậm',
  conclusion: lines(
    'Phấn đấu là huyện NTM trong năm 2021; đẩy nhanh hạ tầng, gắn OCOP với du lịch.',
    'Giao nhiệm vụ rõ người, rõ việc, rõ trách nhiệm, rõ thời gian hoàn thành.',
    'UBND huyện báo cáo khó khăn với UBND tỉnh, Ban Chỉ đạo tỉnh.',
  ),
  people: [
    ...people('chair', 'Bí thư Huyện ủy, Trưởng Ban Chỉ đạo'),
    ...people('attending', 'Phó Bí thư Thường trực, Chủ tịch HĐND huyện, Phó Ban Chỉ đạo'),
    ...people('attending', 'Phó Bí thư, Chủ tịch UBND huyện, Phó Ban Chỉ đạo', 'Thành viên Ban Chỉ đạo'),
  ],
  documents: [{ docNumber: '558/QĐ-TTg', issuedOn: '2016-04-05', title: 'Bộ tiêu chí huyện nông thôn mới' }],
};

const CAN_LOC_SESSION: Told = {
  ...{ key: 'canLoc', tenant: 'ha-tinh', unitCode: '443', kind: 'steering_meeting', source: ARTICLES.canLoc },
  ...{ from: '2018-01-01', to: REPORT_DAY, dayWording: 'bài đăng 12:18 ngày 25/10/2018 nói “vừa” họp' },
  title: 'Ban Chỉ đạo huyện làm việc với 04 xã đăng ký đạt chuẩn năm 2018',
  report: lines(
    'Kết quả khảo sát: 04 xã Kim Lộc, Xuân Lộc, Phú Lộc, Gia Hanh cơ bản đạt vững chắc trên 10 tiêu chí; còn khu dân cư mẫu, vườn mẫu, vườn hộ, đường hoa, hàng rào xanh.',
    'Ở một số xã tỷ lệ giải ngân, thu ngân sách thấp, ảnh hưởng đến tiêu chí.',
  ),
  discussion: 'BHYT đạt 89%, thẻ học sinh đầu năm học chưa cập nhật; đề nghị BHXH huyện cung cấp số liệu mới nhất.',
  conclusion: lines(
    'Thời gian còn lại được tính bằng ngày. Năm 2018 có thêm ít nhất 02 xã đạt chuẩn.',
    'Các xã giao tổ, người cho từng tiêu chí, chốt thời gian; có chính sách động viên cán bộ thôn; hỗ trợ thôn về tiêu chí mềm.',
    'Phòng, ban hướng dẫn theo tiêu chí được giao; tiêu chí hồ sơ hoàn thành trước 30/10; làm việc với sở, ngành để rà soát trước thẩm định.',
    'Văn phòng điều phối NTM huyện lập kế hoạch từng xã, tổng hợp báo cáo Ban Chỉ đạo theo ngày, theo tuần.',
  ),
  people: [
    ...people('chair', 'Bí thư Huyện ủy, Trưởng Ban Chỉ đạo', 'Chủ tịch UBND huyện'),
    ...people('reporter', 'Văn phòng điều phối NTM huyện'),
    ...people('attending', 'Lãnh đạo 04 xã Kim Lộc, Xuân Lộc, Phú Lộc, Gia Hanh', 'Điện lực Can Lộc'),
  ],
};

/** The five events that the articles tell of. */
export const TOLD_EVENTS: readonly Told[] = [
  KIEN_MOC_INSPECTION,
  KY_THUONG_SESSION,
  THREE_LEVELS,
  TAM_DAO_MEETING,
  CAN_LOC_SESSION,
];
