import type { Article } from './article';

const SET = 'vn-commune-2016-2020';
const LIKE = { code: '20', name: 'Lạng Sơn' };
const DISTRICT = '901';
const KIEN_MOC = '90101';
const NAMES = [
  ...['Kiên Mộc', 'Bắc Lãng', 'Đình Lập', 'Thái Bình', 'Cường Lợi'],
  ...['Châu Sơn', 'Lâm Ca', 'Đồng Thắng', 'Bính Xá', 'Bắc Xa'],
];
/** The four that stand between 5 and 9 add up to 28. */
const SCORES = [11, 11, 19, 19, 19, 19, 9, 8, 6, 5];
const codeOf = (at: number) => `${DISTRICT}${String(at + 1).padStart(2, '0')}`;

const units = [
  { code: '90', level: 'province', name: 'Lạng Sơn', type: 'tỉnh', under: null },
  { code: DISTRICT, level: 'district', name: 'Đình Lập', type: 'huyện', under: '90' },
  ...NAMES.map((name, at) => ({ code: codeOf(at), level: 'commune', name, type: 'xã', under: DISTRICT }) as const),
] as const;

const scores = SCORES.map((met, at) => ({ unit: codeOf(at), set: SET, of: 19, met }));
const SUBJECTS = [
  'Hỗ trợ sản xuất',
  'Đầu tư thủy lợi',
  'Đường trục xã, trục thôn',
  'Nước sản xuất, sinh hoạt',
  'Nhà ở',
  'Rà soát hộ nghèo',
  'Quản lý đất rừng',
  'Hạ tầng viễn thông',
];
const task = (work: string, person: string, code: string, deadline: string) => ({
  ...{ work, person, code, deadline, responsibility: 'Báo cáo kết quả với Trưởng đoàn kiểm tra' },
});

/** The inspection of 22/5/2019. */
export const KIEN_MOC_INSPECTION: Article = {
  title: 'Đoàn của tỉnh kiểm tra xã Kiên Mộc, 22/5/2019',
  province: { code: '90', like: LIKE, units },
  board: DISTRICT,
  day: '2019-05-22',
  scores,
  plans: [
    {
      form: 'plan-registered-one',
      fields: { code: KIEN_MOC, year: '2019', measure: 'gain', low: '5', saidBy: 'UBND xã Kiên Mộc' },
    },
    {
      form: 'plan-target-one',
      fields: { code: KIEN_MOC, year: '2019', measure: 'met', low: '15', saidBy: 'Đoàn kiểm tra của tỉnh' },
    },
    {
      form: 'plan-estimate-one',
      fields: { code: KIEN_MOC, year: '2019', measure: 'gain', low: '3', saidBy: 'UBND xã Kiên Mộc' },
    },
    {
      form: 'plan-target-many',
      fields: { year: '2019', measure: 'average', low: '14,6', saidBy: 'Huyện ủy, UBND huyện' },
    },
  ],
  event: {
    ...{ title: 'Kiểm tra xây dựng nông thôn mới xã Kiên Mộc', kind: 'inspection', code: KIEN_MOC },
    ...{ earliest: '2019-05-22', half: 'morning', place: 'Trụ sở UBND xã' },
  },
  people: [
    { role: 'delegation_head', posts: 'Phó Chủ tịch UBND tỉnh' },
    { role: 'attending', posts: 'Lãnh đạo các sở, ngành\nUBND huyện Đình Lập\nĐại diện các thôn' },
  ],
  conclusion: { rating: 'Khá tích cực, tiêu chí còn chậm', conclusion: 'Về đích năm 2020.' },
  causes: ['vacancy', 'leadership', 'staff', 'production', 'terrain', 'poverty', 'capital'].map((cause) => ({
    ...{ code: KIEN_MOC, cause, since: '2019-05-22' },
  })),
  petitions: SUBJECTS.map((subject) => ({
    ...{ subject, raisedBy: 'Đại diện các thôn', code: KIEN_MOC, addressee: 'UBND huyện Đình Lập' },
  })),
  tasks: [
    task('Chỉ đạo, sớm triển khai nguồn vốn', 'Chủ tịch UBND huyện', KIEN_MOC, '2019-10-30'),
    task('Phân công từng thành viên Ban Chỉ đạo', 'Chủ tịch UBND xã', KIEN_MOC, '2020-12-31'),
    task('Hướng dẫn, đôn đốc tiêu chí phụ trách', 'Các sở, ngành', KIEN_MOC, '2019-12-31'),
  ],
  next: {
    unit: KIEN_MOC,
    day: '2019-11-20',
    shows: [
      ...SUBJECTS,
      'Phân công từng thành viên Ban Chỉ đạo',
      /quá hạn/i,
      'Kiểm tra xây dựng nông thôn mới xã Kiên Mộc',
    ],
  },
};

const BESIDE = [
  ...['Đào Viên', 'Tân Minh', 'Chí Minh', 'Vĩnh Tiến', 'Khánh Long'],
  ...['Đoàn Kết', 'Cao Minh', 'Tân Yên', 'Tân Tiến', 'Bắc Ái'],
];

/** The conference of 12/02/2020; which district spoke is not said, so it is the province's. Two districts stand for eleven. */
export const THREE_LEVELS: Article = {
  title: 'Hội nghị trực tuyến ba cấp, 12/02/2020',
  province: {
    ...{ code: '91', like: LIKE },
    units: [
      { code: '91', level: 'province', name: 'Lạng Sơn', type: 'tỉnh', under: null },
      ...['Đình Lập', 'Tràng Định'].map(
        (name, at) => ({ code: `91${at + 1}`, level: 'district', name, type: 'huyện', under: '91' }) as const,
      ),
      ...[...NAMES, ...BESIDE].map(
        (name, at) =>
          ({ code: `${910 + at}00`, level: 'commune', name, type: 'xã', under: at < 10 ? '911' : '912' }) as const,
      ),
    ],
  },
  board: '91',
  writers: {
    plans: { role: 'province_leader', unit: '91' },
    events: { role: 'province_office', unit: '91' },
    tasks: { role: 'province_leader', unit: '91' },
  },
  day: '2020-02-12',
  scores: [...SCORES, ...SCORES].map((met, at) => ({
    unit: `${910 + at}00`,
    set: SET,
    of: 19,
    met: Math.min(met, 15),
  })),
  plans: [
    {
      form: 'plan-target-many',
      fields: {
        ...{ code: '91', year: '2020', measure: 'average', bound: 'range', low: '12,5', high: '13' },
        ...{ wording: 'từ 12,5 đến 13 tiêu chí/xã', saidBy: 'Chủ tịch UBND tỉnh' },
      },
    },
    {
      form: 'plan-target-many',
      fields: { code: '91', year: '2020', measure: 'gain_all', low: '13', saidBy: 'Chủ tịch UBND tỉnh' },
    },
  ],
  event: {
    ...{ title: 'Hội nghị trực tuyến 03 cấp', kind: 'conference', code: '91', earliest: '2020-02-12' },
    report: 'Năm 2019 có 13 xã được công nhận, nâng tổng số lên 61 xã; bình quân đạt 11,54 tiêu chí/xã.',
  },
  people: [{ role: 'chair', posts: 'Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo các Chương trình MTQG' }],
  conclusion: { conclusion: 'Xã từ 5 đến 9 tiêu chí có kế hoạch tăng dần số tiêu chí.' },
  causes: [],
  petitions: [],
  tasks: [
    {
      ...task('Có kế hoạch cụ thể cho từng tiêu chí', 'Ban Chỉ đạo các huyện', '91', '2020-12-31'),
      responsibility: 'Chịu trách nhiệm trước Ban Chỉ đạo tỉnh',
    },
  ],
  next: {
    unit: '91',
    day: '2020-06-30',
    shows: ['Có kế hoạch cụ thể cho từng tiêu chí', 'Hội nghị trực tuyến 03 cấp', /12,5/],
  },
};
