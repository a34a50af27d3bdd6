import type { Article } from './article';

const SET = 'ha-tinh-commune-2017-2020';
const LIKE = { code: '42', name: 'Hà Tĩnh' };
const task = (work: string, person: string, code: string, deadline: string) => ({
  ...{ work, person, code, deadline, responsibility: 'Chịu trách nhiệm trước Ban Chỉ đạo huyện' },
});

/** The working session of 07/02/2020; the article says "sáng 07/2", the year follows from what it speaks of. */
export const KY_THUONG_SESSION: Article = {
  title: 'Huyện ủy làm việc với xã Kỳ Thượng, 07/02/2020',
  province: {
    ...{ code: '92', like: LIKE },
    units: [
      { code: '92', level: 'province', name: 'Hà Tĩnh', type: 'tỉnh', under: null },
      { code: '921', level: 'district', name: 'Kỳ Anh', type: 'huyện', under: '92' },
      { code: '92101', level: 'commune', name: 'Kỳ Thượng', type: 'xã', under: '921' },
    ],
  },
  board: '921',
  day: '2020-02-07',
  scores: [{ unit: '92101', set: SET, of: 20, met: 12, unmet: [16, 18, 19] }],
  plans: [
    {
      form: 'plan-target-one',
      fields: { code: '92101', year: '2020', measure: 'met', low: '20', saidBy: 'Thường trực Huyện ủy' },
    },
  ],
  event: {
    ...{ title: 'Làm việc với Đảng ủy xã Kỳ Thượng', kind: 'working_session', code: '92101' },
    ...{ earliest: '2020-02-07', half: 'morning', wording: 'sáng 07/2; năm 2020 suy từ nội dung' },
    purpose: 'Nghe và cho ý kiến về nhiệm vụ năm 2020',
  },
  people: [
    { role: 'chair', posts: 'Bí thư Huyện ủy\nChủ tịch HĐND huyện\nChủ tịch UBND huyện\nBí thư Đảng ủy xã' },
    { role: 'reporter', posts: 'Chủ tịch UBND xã' },
    { role: 'attending', posts: 'Tổ công tác theo Quyết định 1447' },
  ],
  conclusion: { conclusion: 'Về đích cuối năm 2020; chi tiết hóa đường găng.' },
  causes: [{ code: '92101', number: '19', cause: 'complaint', since: '2020-02-07', note: 'nhân dân khiếu kiện' }],
  petitions: [],
  tasks: [
    task('Giao lộ trình rõ cho từng tiêu chí', 'Các phòng, ngành', '92101', '2020-03-31'),
    task('Cải tạo vườn tạp, hàng rào xanh', 'Chủ tịch UBND xã', '92101', '2020-12-31'),
  ],
  next: {
    unit: '92101',
    day: '2020-05-15',
    shows: ['xã Kỳ Thượng đạt 12/20 tiêu chí', 'Giao lộ trình rõ cho từng tiêu chí', /quá hạn/i, 'khiếu kiện'],
  },
};

const COMMUNES = ['Kim Lộc', 'Xuân Lộc', 'Phú Lộc', 'Gia Hanh'];
const codeOf = (at: number) => `9310${at + 1}`;

/** The board's session of which only the last day it can have been is known. */
export const CAN_LOC_SESSION: Article = {
  title: 'Ban Chỉ đạo huyện Can Lộc làm việc với các xã đăng ký, 25/10/2018',
  province: {
    ...{ code: '93', like: LIKE },
    units: [
      { code: '93', level: 'province', name: 'Hà Tĩnh', type: 'tỉnh', under: null },
      { code: '931', level: 'district', name: 'Can Lộc', type: 'huyện', under: '93' },
      ...COMMUNES.map((name, at) => ({ code: codeOf(at), level: 'commune', name, type: 'xã', under: '931' }) as const),
    ],
  },
  board: '931',
  day: '2018-10-25',
  scores: COMMUNES.map((_, at) => ({ unit: codeOf(at), set: SET, of: 20, met: 11 + at, unmet: [20] })),
  plans: [
    ...COMMUNES.map((_, at) => ({
      form: 'plan-registered-one',
      fields: { code: codeOf(at), year: '2018', measure: 'met', low: '20', saidBy: 'Huyện Can Lộc' },
    })),
    {
      form: 'plan-target-many',
      fields: {
        ...{ year: '2018', measure: 'gain_all', bound: 'at_least', low: '2', wording: 'ít nhất 02 xã' },
        saidBy: 'Bí thư Huyện ủy',
      },
    },
  ],
  event: {
    ...{ title: 'Làm việc với các xã đăng ký đạt chuẩn năm 2018', kind: 'steering_meeting', code: '931' },
    ...{ earliest: '2018-10-01', latest: '2018-10-25', wording: 'vừa tổ chức, đăng ngày 25/10/2018' },
  },
  people: [
    { role: 'chair', posts: 'Bí thư Huyện ủy, Trưởng Ban Chỉ đạo\nChủ tịch UBND huyện' },
    { role: 'reporter', posts: 'Văn phòng điều phối NTM huyện' },
  ],
  conclusion: { conclusion: 'Thời gian tính bằng ngày; phấn đấu ít nhất 02 xã đạt chuẩn.' },
  causes: [
    { code: codeOf(0), number: '20', cause: 'method', since: '2018-10-25' },
    { code: codeOf(1), cause: 'disbursement', since: '2018-10-25' },
  ],
  petitions: [
    {
      ...{ subject: 'Sớm xây mương đường Kim Lộc – Đức Bình', raisedBy: 'UBND xã Kim Lộc' },
      ...{ code: codeOf(0), addressee: 'UBND huyện' },
    },
    {
      ...{ subject: 'Chỉnh trang dây điện sau công tơ', raisedBy: 'UBND xã Phú Lộc' },
      ...{ code: codeOf(2), addressee: 'Điện lực Can Lộc' },
    },
  ],
  tasks: [
    { ...task('Hoàn thành tiêu chí hồ sơ', 'Các phòng, ngành', '931', '2018-10-30'), exclusive: 'on' },
    task('Báo cáo tổng hợp theo ngày, tuần', 'Văn phòng NTM huyện', '931', '2018-12-31'),
  ],
  next: {
    unit: '931',
    day: '2018-10-30',
    shows: [
      'Sớm xây mương đường Kim Lộc – Đức Bình',
      'Chỉnh trang dây điện sau công tơ',
      'Hoàn thành tiêu chí hồ sơ',
      /quá hạn/i,
      'Làm việc với các xã đăng ký đạt chuẩn năm 2018',
    ],
  },
};
