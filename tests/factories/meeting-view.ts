import type { Cause } from '@/lib/domain/criteria/status';
import type { MeetingCriterion, MeetingUnit, MeetingView } from '@/lib/features/meeting/view';

const NAMES = [
  'Quy hoạch',
  'Giao thông',
  'Thủy lợi',
  'Điện',
  'Trường học',
  'Cơ sở vật chất văn hóa',
  'Cơ sở hạ tầng thương mại nông thôn',
  'Thông tin và truyền thông',
  'Nhà ở dân cư',
  'Thu nhập',
  'Hộ nghèo',
  'Lao động có việc làm',
  'Tổ chức sản xuất',
  'Giáo dục và đào tạo',
  'Y tế',
  'Văn hóa',
  'Môi trường và an toàn thực phẩm',
  'Hệ thống chính trị và tiếp cận pháp luật',
  'Quốc phòng và an ninh',
];

/** Sorted in Vietnamese; name and score on 22/5/2019: 126 criteria of ten communes (facts.md S0-V1). */
const COMMUNES: readonly (readonly [code: string, name: string, score: number])[] = [
  ['06619', 'Bắc Xa', 5],
  ['06622', 'Bính Xá', 8],
  ['06625', 'Kiên Mộc', 11],
  ['06628', 'Đình Lập', 19],
  ['06631', 'Thái Bình', 19],
  ['06634', 'Cường Lợi', 19],
  ['06637', 'Châu Sơn', 9],
  ['06640', 'Lâm Ca', 19],
  ['06643', 'Đồng Thắng', 6],
  ['06646', 'Bắc Lãng', 11],
];

const CAUSES: readonly Cause[] = ['capital', 'poverty', 'production', 'household'];

function unitOf(code: string, name: string, score: number, of: number): MeetingUnit {
  const unmet = Array.from({ length: of - score }, (_, at) => {
    const number = ((at * 7 + 9 + score) % of) + 1;
    const causes = at % 3 === 2 ? [] : [CAUSES[(at + score) % CAUSES.length]!];
    return { number, status: at % 5 === 4 ? ('basically_met' as const) : ('not_met' as const), causes, note: null };
  });
  return {
    ...{ code, name, group: '', score, before: score > 0 ? score - 1 : null, of, plan: null, registered: false },
    ...{ forecast: null, causes: [], vacant: [] },
    unmet: [...new Map(unmet.map((cell) => [cell.number, cell])).values()],
  };
}

/** Kiên Mộc's year as the article tells it: registered 5, meant 15, reckoned 3 (S0-V5). */
function kienMoc(unit: MeetingUnit): MeetingUnit {
  const figure = { year: 2019, high: null, wording: null, saidOn: null, illustrative: false, bound: 'exact' } as const;
  return {
    ...unit,
    registered: true,
    plan: {
      start: 11,
      now: 11,
      gained: 0,
      figures: [
        { ...figure, kind: 'registered', measure: 'gain', low: 5, saidBy: 'UBND xã Kiên Mộc' },
        { ...figure, kind: 'target', measure: 'met', low: 15, saidBy: 'Phó Chủ tịch UBND tỉnh' },
        { ...figure, kind: 'estimate', measure: 'gain', low: 3, saidBy: 'UBND xã Kiên Mộc' },
      ],
    },
    forecast: { likely: 13, low: 12, high: 14, reasons: [{ code: 'still', figures: { months: 5 } }] },
    causes: [{ cause: 'terrain', note: null }],
    vacant: [{ board: 'Ban Chỉ đạo xã', rank: 'head', since: '2019-01-15' }],
  };
}

function criteriaOf(units: readonly MeetingUnit[], names: readonly string[]): MeetingCriterion[] {
  return names.map((name, at) => {
    const statuses = units.map(({ unmet }) => unmet.find(({ number }) => number === at + 1)?.status ?? 'met');
    const count = (status: string) => statuses.filter((one) => one === status).length;
    return {
      number: at + 1,
      name,
      nameConfirmed: true,
      department: at % 6 === 5 ? null : at % 2 === 0 ? 'Sở NN&PTNT' : 'Sở Tài nguyên và Môi trường',
      tally: {
        met: count('met'),
        not_met: count('not_met'),
        basically_met: count('basically_met'),
        not_applicable: 0,
        not_assessed: 0,
      },
    };
  });
}

/** What the board of huyện Đình Lập looked at on 22/5/2019; figures of the article, the rest made up for tests. */
export function dinhLapMeeting(over: Partial<MeetingView> = {}): MeetingView {
  const units = COMMUNES.map(([code, name, score]) => {
    const unit = unitOf(code, name, score, NAMES.length);
    return code === '06625' ? kienMoc(unit) : unit;
  });
  return {
    unit: { code: '189', title: 'huyện Đình Lập', level: 'district' },
    set: {
      id: 'vn-commune-2016-2020',
      name: 'Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2016–2020',
      shortName: null,
      criteria: NAMES.length,
      level: 'commune',
    },
    single: false,
    stage: 'self',
    asOf: '2019-05-22',
    compareTo: '2018-12-31',
    lastEvent: { id: 1, code: '189', title: 'Hội nghị tổng kết năm 2018', day: '2018-12-31' },
    sentence:
      'Đến ngày 22/5/2019, huyện Đình Lập có 04 xã đạt chuẩn NTM, 02 xã đạt 11 tiêu chí, 04 xã đạt từ 5 đến 9 tiêu chí, không còn xã đạt dưới 5 tiêu chí; bình quân đạt 12,6 tiêu chí/xã.',
    countdown: { to: '2019-12-31', days: 223 },
    figures: [],
    decimals: 1,
    plan: null,
    comparable: true,
    gained: [
      { code: '06646', unit: 'Bắc Lãng', number: 16, criterion: 'Văn hóa', on: '2019-03-12' },
      { code: '06637', unit: 'Châu Sơn', number: 8, criterion: 'Thông tin và truyền thông', on: null },
    ],
    lost: [
      { code: '06646', unit: 'Bắc Lãng', number: 17, criterion: 'Môi trường và an toàn thực phẩm', on: '2019-04-02' },
    ],
    units,
    criteria: criteriaOf(units, NAMES),
    vacant: [],
    petitions: [
      {
        ...{ id: 1, code: '06625', unit: 'xã Kiên Mộc', raisedBy: 'Thôn Bản Mới', criterion: 3 },
        subject: 'Hỗ trợ sửa mương, đập thủy lợi',
        addressee: 'Sở Nông nghiệp và Phát triển nông thôn',
        ...{ raisedOn: '2019-03-07', daysOpen: 76, standing: 'unanswered', condition: null, lastReply: null },
      },
    ],
    tasks: [
      {
        ...{ id: 1, code: '06625', unit: 'xã Kiên Mộc', criterion: null },
        person: 'Chủ tịch UBND xã Kiên Mộc',
        work: 'Kiện toàn Ban Chỉ đạo, phân công từng thành viên phụ trách tiêu chí',
        responsibility: 'Chủ trì, báo cáo UBND huyện',
        ...{ deadline: '2019-04-30', exclusive: false, standing: 'overdue', daysLeft: -22, daysLate: 22 },
        ...{ event: 'Hội nghị tổng kết năm 2018', lastReport: null },
      },
    ],
    blockers: [
      {
        words: 'Vốn đường trục xã',
        kind: 'capital',
        holds: 3,
        frees: 3,
        expectedOn: null,
        units: ['Kiên Mộc', 'Bắc Xa', 'Bính Xá'],
      },
    ],
    illustrative: true,
    ...over,
  };
}

/** A district as large as asked for, every unit with gaps. */
export function largeMeeting(communes: number, criteria: number): MeetingView {
  const units = Array.from({ length: communes }, (_, at) =>
    unitOf(String(10_000 + at), `Xã số ${String(at + 1)}`, (at * 7) % criteria, criteria),
  );
  const names = Array.from({ length: criteria }, (_, at) => NAMES[at % NAMES.length]!);
  return dinhLapMeeting({ units, criteria: criteriaOf(units, names) });
}
