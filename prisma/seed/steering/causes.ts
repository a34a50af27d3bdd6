import type { Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import type { Cause } from '@/lib/domain/criteria/status';
import { REPORT_DAY } from '../ha-tinh/can-loc';
import { KY_THUONG, SESSION_DAY } from '../ha-tinh/ky-thuong';
import { INSPECTION_DAY, KIEN_MOC } from '../lang-son/dinh-lap';
import { unitAt, type SteeringPlace, type ToldEvent } from './place';
import { VACANCY_ENDED } from './boards';

const HA_TINH = 'ha-tinh-commune-2017-2020';
const NATIONAL = 'vn-commune-2016-2020';

interface ToldCause {
  readonly event: ToldEvent;
  readonly unitCode: string;
  readonly setId: string;
  readonly since: string;
  readonly number?: number;
  readonly cause: Cause;
  readonly note: string;
  readonly until?: string;
}

function toldOf(
  about: Pick<ToldCause, 'event' | 'unitCode' | 'setId' | 'since'>,
  causes: readonly (readonly [Cause, string])[],
) {
  return causes.map(([cause, note]): ToldCause => ({ ...about, cause, note }));
}

/** The causes as the articles give them: of the unit as a whole, where they name no criterion. */
const TOLD_CAUSES: readonly ToldCause[] = [
  ...toldOf({ event: 'kienMoc', unitCode: KIEN_MOC, setId: NATIONAL, since: INSPECTION_DAY }, [
    ['leadership', 'Cấp ủy, chính quyền chưa thực sự quyết liệt'],
    ['staff', 'Cán bộ phụ trách tiêu chí chưa chủ động rà soát, báo cáo kịp thời'],
    ['production', 'Mô hình sản xuất ít, chưa hiệu quả'],
    ['terrain', 'Địa bàn rộng, phức tạp'],
    ['poverty', 'Tỷ lệ hộ nghèo cao'],
    ['capital', 'Nguồn lực đầu tư hạn hẹp'],
  ]),
  {
    ...{ event: 'kienMoc', unitCode: KIEN_MOC, setId: NATIONAL, since: INSPECTION_DAY, cause: 'vacancy' },
    ...{ note: 'Chưa kiện toàn Trưởng Ban Chỉ đạo, Ban Quản lý', until: VACANCY_ENDED },
  },
  {
    ...{ event: 'kyThuong', unitCode: KY_THUONG, setId: HA_TINH, since: SESSION_DAY, number: 19 },
    ...{ cause: 'complaint', note: 'Nhân dân khiếu kiện' },
  },
  ...toldOf({ event: 'canLoc', unitCode: '443', setId: HA_TINH, since: REPORT_DAY }, [
    ['method', 'Lúng túng về cách làm'],
    ['late', '“Nước đến chân mới nhảy”'],
    ['staff', 'Cán bộ chưa vào cuộc'],
    ['movement', 'Chưa tạo được phong trào'],
    ['departments', 'Phòng, ban chưa sâu sát, thiếu chủ động'],
    ['low_start', 'Xuất phát điểm thấp'],
    ['capital', 'Khó huy động nguồn lực'],
    ['disbursement', 'Ở một số xã tỷ lệ giải ngân thấp'],
    ['revenue', 'Ở một số xã thu ngân sách thấp'],
  ]),
];

/** Records the causes that the tenant's events named. */
export async function recordCauses(tx: Tx, place: SteeringPlace): Promise<void> {
  const { tenantId, events } = place;
  const own = TOLD_CAUSES.filter(({ event }) => events.has(event));
  await tx.gapCause.createMany({
    data: own.map(({ event, unitCode, since, until, ...said }) => ({
      ...{ ...said, tenantId, eventId: events.get(event)!, unitId: unitAt(place, unitCode, since).id },
      ...{ since: toDateParam(since), until: until === undefined ? null : toDateParam(until) },
    })),
  });
}
