import type { Article } from './article';

const ADVANCED = 'vinh-phuc-commune-advanced-2018-2020';
const VILLAGE = 'vinh-phuc-village-model';

/** The board's review of nine months of 2021. */
export const TAM_DAO_MEETING: Article = {
  title: 'Ban Chỉ đạo huyện sơ kết 9 tháng, 07/10/2021',
  province: {
    ...{ code: '94', like: { code: '26', name: 'Vĩnh Phúc' } },
    units: [
      { code: '94', level: 'province', name: 'Vĩnh Phúc', type: 'tỉnh', under: null },
      { code: '941', level: 'district', name: 'Tam Đảo', type: 'huyện', under: '94' },
      { code: '94101', level: 'commune', name: 'Hồ Sơn', type: 'xã', under: '941' },
      { code: '94102', level: 'commune', name: 'Minh Quang', type: 'xã', under: '941' },
      { code: '94101~tan-long', level: 'village', name: 'Tân Long', type: 'thôn', under: '94101' },
      { code: '94102~chua-vang', level: 'village', name: 'Chùa Vàng', type: 'thôn', under: '94102' },
    ],
  },
  board: '941',
  day: '2021-10-07',
  scores: [
    { unit: '94101', set: ADVANCED, of: 5, met: 3 },
    { unit: '94101~tan-long', set: VILLAGE, of: 9, met: 9 },
    { unit: '94102~chua-vang', set: VILLAGE, of: 9, met: 9 },
  ],
  plans: [],
  event: {
    ...{ title: 'Hội nghị Ban Chỉ đạo huyện: 9 tháng năm 2021', kind: 'steering_meeting', code: '941' },
    ...{ earliest: '2021-10-07', half: 'afternoon' },
    report: 'Ngân sách tỉnh hỗ trợ 9 tháng hơn 27,8 tỷ đồng.',
  },
  people: [
    { role: 'chair', posts: 'Bí thư Huyện ủy, Trưởng Ban Chỉ đạo' },
    { role: 'attending', posts: 'Phó Bí thư Thường trực, Phó Ban Chỉ đạo\nChủ tịch UBND huyện, Phó Ban Chỉ đạo' },
  ],
  conclusion: { rating: 'Còn nhiều hạn chế, tiến độ đạt chậm', conclusion: 'Phấn đấu huyện NTM năm 2021.' },
  causes: [],
  petitions: [],
  tasks: [
    {
      ...{ work: 'Chỉ đạo phòng, ban, xã, thị trấn về tiến độ', person: 'Chủ tịch UBND huyện, Phó Ban Chỉ đạo' },
      ...{ responsibility: 'Chịu trách nhiệm về tiến độ', code: '941', deadline: '2021-12-31' },
    },
    {
      ...{ work: 'Chỉ đạo MTTQ, đoàn thể tuyên truyền', person: 'Phó Bí thư Thường trực, Phó Ban Chỉ đạo' },
      ...{ responsibility: 'Chịu trách nhiệm về tuyên truyền', code: '941', deadline: '2021-11-30' },
    },
  ],
  next: {
    unit: '941',
    day: '2021-12-15',
    shows: ['Chỉ đạo phòng, ban, xã, thị trấn về tiến độ', 'Chỉ đạo MTTQ, đoàn thể tuyên truyền', /quá hạn/i],
  },
};
