import type { Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import { KIM_LOC, REPORT_DAY } from '../ha-tinh/can-loc';
import { KY_THUONG, SESSION_DAY } from '../ha-tinh/ky-thuong';
import { DINH_LAP, INSPECTION_DAY, KIEN_MOC } from '../lang-son/dinh-lap';
import { unitAt, type SteeringPlace } from './place';

/** A key of another step, a petition of the same unit by its subject, or what no step brings; `on`: when it should be there. */
type SeedWait =
  | string
  | { readonly petition: string }
  | { readonly kind: 'capital' | 'dossier'; readonly words: string; readonly on?: string };

interface SeedStep {
  readonly number: number;
  readonly title: string;
  readonly owner: string;
  readonly days: number;
  readonly from?: string;
  readonly deadline?: string;
  readonly state?: 'started' | 'done';
  readonly doneOn?: string;
  readonly waits?: readonly SeedWait[];
}

interface SeedPath {
  readonly tenant: string;
  readonly setId: string;
  readonly day: string;
  /** By unit code, then by a key that other steps name. */
  readonly steps: Readonly<Record<string, Readonly<Record<string, SeedStep>>>>;
}

const ROAD_MONEY = { kind: 'capital', words: 'Vốn đường giao thông năm 2019, đợt 2', on: '2019-08-15' } as const;
const BAC_XA = '06619';
const BINH_XA = '06622';
const BAC_LANG = '06646';
const PHU_LOC = '18454';

/**
 * The articles name what is waited for (a ditch before a road, households before the cables, classes before staff), never days:
 * every step is illustrative. Petitions are recorded before.
 */
const PATHS: readonly SeedPath[] = [
  {
    ...{ tenant: 'lang-son', setId: 'vn-commune-2016-2020', day: INSPECTION_DAY },
    steps: {
      [DINH_LAP]: {
        dump: {
          ...{ number: 17, title: 'Duyệt vị trí bãi chôn lấp rác liên xã', owner: 'Phòng Tài nguyên và Môi trường' },
          ...{ days: 20, deadline: '2019-07-15' },
        },
      },
      [KIEN_MOC]: {
        sorting: {
          ...{ number: 17, title: 'Vận động các thôn phân loại rác tại nhà', owner: 'Hội Liên hiệp Phụ nữ xã' },
          ...{ days: 45, from: '2019-05-06', state: 'started' },
        },
        point: {
          ...{ number: 17, title: 'Xây điểm tập kết rác', owner: 'UBND xã', days: 40, waits: ['dump'] },
        },
        dossier17: {
          ...{ number: 17, title: 'Kiểm tra, lập hồ sơ tiêu chí 17', owner: 'Công chức Địa chính xã', days: 10 },
          ...{ deadline: '2019-09-30', waits: ['sorting', 'point'] },
        },
        survey: {
          ...{ number: 2, title: 'Khảo sát, lập dự toán đường trục thôn', owner: 'Ban Quản lý xã', days: 30 },
          ...{ state: 'done', doneOn: '2019-04-26' },
        },
        road: {
          ...{ number: 2, title: 'Thi công đường trục thôn', owner: 'Ban Quản lý xã', days: 90 },
          waits: ['survey', ROAD_MONEY],
        },
        handover: {
          ...{ number: 2, title: 'Nghiệm thu đường trục thôn', owner: 'Phòng Kinh tế và Hạ tầng', days: 15 },
          ...{ deadline: '2019-11-30', waits: ['road'] },
        },
        land: {
          ...{ number: 6, title: 'Giải phóng mặt bằng nhà văn hóa xã', owner: 'UBND xã', days: 30 },
          waits: [{ kind: 'dossier', words: 'Quyết định thu hồi đất của UBND huyện' }],
        },
        hall: { number: 6, title: 'Xây nhà văn hóa xã', owner: 'Ban Quản lý xã', days: 150, waits: ['land'] },
        water: {
          ...{ number: 3, title: 'Khảo sát công trình thủy lợi', owner: 'UBND xã', days: 45, deadline: '2019-11-30' },
          waits: [{ petition: 'Đầu tư công trình thủy lợi' }],
        },
        houses: {
          ...{ number: 9, title: 'Sửa nhà dột nát của hộ nghèo', owner: 'Mặt trận Tổ quốc xã', days: 60 },
          waits: [{ petition: 'Hỗ trợ nhà ở' }],
        },
        cooperative: {
          ...{ number: 13, title: 'Thành lập hợp tác xã, ký hợp đồng tiêu thụ', owner: 'Chủ tịch UBND xã', days: 75 },
          ...{ deadline: '2019-10-31' },
        },
      },
      [BAC_LANG]: {
        close: {
          ...{ number: 17, title: 'Đóng cửa bãi rác tạm', owner: 'UBND xã', days: 25, deadline: '2019-10-31' },
          waits: ['dump'],
        },
        income: {
          ...{ number: 10, title: 'Điều tra thu nhập hộ', owner: 'Công chức Thống kê xã', days: 30 },
          ...{ from: '2019-10-01', deadline: '2019-11-15' },
        },
      },
      [BAC_XA]: {
        collect: { number: 17, title: 'Tổ chức thu gom rác ở các thôn', owner: 'UBND xã', days: 30, waits: ['dump'] },
        roadXa: { number: 2, title: 'Thi công đường trục xã', owner: 'Ban Quản lý xã', days: 80, waits: [ROAD_MONEY] },
      },
      [BINH_XA]: {
        roadBinh: {
          ...{ number: 2, title: 'Thi công đường trục xã', owner: 'Ban Quản lý xã', days: 100 },
          ...{ deadline: '2019-11-15', waits: [ROAD_MONEY] },
        },
      },
    },
  },
  {
    ...{ tenant: 'ha-tinh', setId: 'ha-tinh-commune-2017-2020', day: REPORT_DAY },
    steps: {
      [KIM_LOC]: {
        tidy: {
          ...{ number: 2, title: 'Chỉnh trang đường Kim Lộc – Đức Bình', owner: 'UBND xã', days: 14 },
          deadline: '2018-12-20',
          waits: [{ petition: 'Sớm làm rãnh thoát nước đường Kim Lộc – Đức Bình để xã chỉnh trang tuyến đường' }],
        },
      },
      [PHU_LOC]: {
        households: { number: 4, title: 'Vận động hộ dân cử người phối hợp', owner: 'Trưởng các thôn', days: 7 },
        cables: {
          ...{ number: 4, title: 'Chỉnh trang dây điện sau công tơ', owner: 'Điện lực Can Lộc', days: 14 },
          ...{ deadline: '2018-11-30', waits: ['households'] },
        },
      },
    },
  },
  {
    ...{ tenant: 'ha-tinh', setId: 'ha-tinh-commune-2017-2020', day: SESSION_DAY },
    steps: {
      [KY_THUONG]: {
        complaint: {
          ...{ number: 19, title: 'Giải quyết dứt điểm khiếu kiện của nhân dân', owner: 'Chủ tịch UBND xã', days: 90 },
          ...{ from: '2020-02-03', state: 'started', deadline: '2020-06-30' },
        },
        classes: {
          ...{ number: 18, title: 'Cử cán bộ xã đi học, chuẩn hóa', owner: 'Đảng ủy xã', days: 120 },
          waits: [{ kind: 'dossier', words: 'Kế hoạch mở lớp của huyện', on: '2020-04-01' }],
        },
        gardens: {
          ...{ number: 20, title: 'Cải tạo vườn tạp, trồng hàng rào xanh', owner: 'Trưởng các thôn', days: 150 },
          deadline: '2020-10-31',
        },
      },
    },
  },
];

/** Records the steps of the tenant with what they wait for. */
export async function recordSteps(tx: Tx, place: SteeringPlace): Promise<void> {
  for (const path of PATHS.filter(({ tenant }) => tenant === place.slug)) await recordPath(tx, place, path);
}

async function recordPath(tx: Tx, place: SteeringPlace, { setId, day, steps }: SeedPath): Promise<void> {
  const { tenantId } = place;
  const ids = new Map<string, number>();
  const waits: { stepId: number; unitId: number; wait: SeedWait }[] = [];
  for (const [code, own] of Object.entries(steps)) {
    const unitId = unitAt(place, code, day).id;
    for (const [
      key,
      { number, title, owner, days, from, deadline, state = 'planned', doneOn, ...more },
    ] of Object.entries(own)) {
      const dates = { startsOn: dateOrNull(from), deadline: dateOrNull(deadline), doneOn: dateOrNull(doneOn) };
      const data = { tenantId, unitId, setId, number, title, owner, days, state, illustrative: true, ...dates };
      const { id: stepId } = await tx.planStep.create({ data, select: { id: true } });
      ids.set(key, stepId);
      for (const wait of more.waits ?? []) waits.push({ stepId, unitId, wait });
    }
  }
  for (const { stepId, unitId, wait } of waits) {
    await tx.stepWait.create({ data: { tenantId, stepId, ...(await waitOf(tx, { tenantId, unitId }, ids, wait)) } });
  }
}

async function waitOf(
  tx: Tx,
  unit: { readonly tenantId: number; readonly unitId: number },
  ids: ReadonlyMap<string, number>,
  wait: SeedWait,
) {
  if (typeof wait === 'string') return { kind: 'step', onStepId: ids.get(wait)! };
  if (!('petition' in wait)) return { kind: wait.kind, words: wait.words, expectedOn: dateOrNull(wait.on) };
  const { id } = await tx.petition.findFirstOrThrow({
    where: { ...unit, subject: wait.petition },
    select: { id: true },
  });
  return { kind: 'petition', petitionId: id };
}

function dateOrNull(day: string | undefined): Date | null {
  return day === undefined ? null : toDateParam(day);
}
