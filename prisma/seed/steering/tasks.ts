import type { Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import type { TaskState } from '@/lib/domain/steering/task-standing';
import { EMAIL } from '../emails';
import { ARTICLES } from '../scenario';
import { unitAt, type SteeringPlace, type ToldEvent } from './place';

type Said = readonly [on: string, by: string, state: TaskState, words: string];

interface SeedTask {
  readonly unit: string;
  readonly person: string;
  readonly work: string;
  readonly responsibility: string;
  readonly givenOn: string;
  readonly deadline: string;
  readonly exclusive?: boolean;
  readonly about?: readonly [setId: string, number: number];
  /** Short name of the department. */
  readonly department?: string;
  /** E-mail of the account that reports back. */
  readonly account?: string;
  /** The event whose conclusion gave it. */
  readonly event?: ToldEvent;
  /** What of it no article says; left out: the article says all of it. */
  readonly invented?: string;
  readonly said?: readonly Said[];
}

const SET = 'vn-commune-2016-2020';
const INSPECTION = { givenOn: '2019-05-22', event: 'kienMoc' } as const;
const NO_DAY = 'thời hạn và trách nhiệm là minh họa';
const COMMUNE = 'UBND xã Kiên Mộc';
const BOARD = 'Ban Chỉ đạo huyện Đình Lập';

const toDistrict = { ...INSPECTION, unit: '189', person: 'UBND huyện Đình Lập', invented: NO_DAY } as const;
const toCommune = { ...INSPECTION, unit: '06625', person: COMMUNE, invented: NO_DAY } as const;

const LANG_SON: readonly SeedTask[] = [
  {
    ...toDistrict,
    work: 'Triển khai sớm nguồn vốn xây dựng nông thôn mới năm 2019',
    responsibility: 'Chịu trách nhiệm về tiến độ giao vốn cho các xã',
    deadline: '2019-06-30',
    said: [
      ['2019-06-28', 'UBND huyện Đình Lập', 'reported', 'Đã giao vốn đợt 1 cho các xã.'],
      ['2019-07-05', 'Phó Chủ tịch UBND tỉnh', 'done', 'Đồng ý kết thúc nhiệm vụ.'],
    ],
  },
  {
    ...toDistrict,
    work: 'Sưu tầm, nhân rộng các mô hình sản xuất hiệu quả',
    responsibility: 'Mỗi xã có ít nhất một mô hình được nhân rộng',
    deadline: '2019-12-31',
    said: [
      ['2019-12-20', 'UBND huyện Đình Lập', 'reported', 'Đã tổng hợp mô hình của các xã.'],
      ['2020-01-06', 'Phó Chủ tịch UBND tỉnh', 'done', 'Đồng ý kết thúc nhiệm vụ.'],
    ],
  },
  {
    ...toCommune,
    work: 'Phân công nhiệm vụ cụ thể cho từng thành viên Ban Chỉ đạo',
    responsibility: 'Mỗi tiêu chí có một thành viên phụ trách',
    deadline: '2019-06-15',
    account: EMAIL.kienMocOfficial,
    said: [
      ['2019-06-18', COMMUNE, 'reported', 'Đã ban hành phân công, còn thiếu Trưởng Ban Chỉ đạo.'],
      ['2019-06-21', BOARD, 'given', 'Bổ sung sau khi kiện toàn Trưởng Ban Chỉ đạo.'],
      ['2019-08-15', COMMUNE, 'reported', 'Đã bổ sung phân công.'],
      ['2019-08-20', BOARD, 'done', 'Đồng ý kết thúc nhiệm vụ.'],
    ],
  },
  {
    ...toCommune,
    work: 'Rà soát lại các tiêu chí đạt và chưa đạt',
    responsibility: 'Chịu trách nhiệm về số liệu từng tiêu chí trước UBND huyện',
    deadline: '2019-06-10',
    account: EMAIL.kienMocOfficial,
    said: [
      ['2019-06-07', COMMUNE, 'reported', 'Đã rà soát 19 tiêu chí: 11 đạt, 08 chưa đạt.'],
      ['2019-06-12', BOARD, 'done', 'Số liệu khớp với kết quả kiểm tra.'],
    ],
  },
  {
    ...toCommune,
    work: 'Kêu gọi xã hội hóa xóa nhà dột nát cho hộ nghèo, hộ chính sách',
    responsibility: 'Không còn nhà dột nát khi xã về đích',
    deadline: '2020-12-31',
    about: [SET, 9],
    invented: 'ngày và trách nhiệm là minh họa',
    said: [['2020-11-16', COMMUNE, 'in_progress', 'Đã xóa một phần số nhà, đang vận động thêm.']],
  },
  {
    ...INSPECTION,
    unit: '06625',
    person: 'Sở Tài nguyên và Môi trường',
    work: 'Hướng dẫn, đôn đốc, kiểm tra xã thực hiện tiêu chí Môi trường và an toàn thực phẩm',
    responsibility: 'Phối hợp với huyện và xã về tiêu chí được giao phụ trách',
    deadline: '2019-06-28',
    exclusive: true,
    about: [SET, 17],
    department: 'Sở TN&MT',
    invented: 'thời hạn và việc giao riêng Sở này là minh họa',
    said: [
      ['2019-06-27', 'Sở Tài nguyên và Môi trường', 'reported', 'Đã kiểm tra, hướng dẫn xã tại chỗ.'],
      ['2019-07-02', BOARD, 'done', 'Đồng ý kết thúc nhiệm vụ.'],
    ],
  },
  {
    unit: '06625',
    person: COMMUNE,
    work: 'Hoàn thiện hồ sơ minh chứng của các tiêu chí đã đạt',
    responsibility: 'Hồ sơ đủ để thẩm tra lại',
    givenOn: '2021-12-15',
    deadline: '2022-01-05',
    invented: 'Minh họa',
  },
];

const HA_TINH: readonly SeedTask[] = [
  {
    unit: '443',
    person: 'Các phòng, ngành phụ trách tiêu chí',
    work: 'Hướng dẫn các xã hoàn thành tiêu chí hồ sơ',
    responsibility: 'Rà soát với sở, ngành tỉnh trước khi thẩm định',
    givenOn: '2018-10-25',
    deadline: '2018-10-30',
    exclusive: true,
    event: 'canLoc',
  },
  {
    unit: '18799',
    person: 'Đảng ủy, UBND xã Kỳ Thượng',
    work: 'Hoàn thành 08 tiêu chí còn lại, về đích 20/20 tiêu chí',
    responsibility: 'Người đứng đầu chịu trách nhiệm, gắn từng người với từng tiêu chí',
    givenOn: '2020-02-07',
    deadline: '2020-12-31',
    event: 'kyThuong',
  },
];

const VINH_PHUC: readonly SeedTask[] = [
  {
    unit: '248',
    person: 'UBND huyện Tam Đảo',
    work: 'Báo cáo khó khăn, vướng mắc với UBND tỉnh và Ban Chỉ đạo tỉnh',
    responsibility: 'Phó Trưởng Ban Chỉ đạo, Chủ tịch UBND huyện chịu trách nhiệm về tiến độ',
    givenOn: '2021-10-07',
    deadline: '2021-10-31',
    event: 'tamDao',
    invented: 'thời hạn là minh họa',
  },
];

const OF_TENANT: Readonly<Record<string, readonly SeedTask[]>> = {
  'lang-son': LANG_SON,
  'ha-tinh': HA_TINH,
  'vinh-phuc': VINH_PHUC,
};

/** What conclusions gave to whom; where an article names no day, the task is marked illustrative. */
export async function recordTasks(tx: Tx, place: SteeringPlace): Promise<void> {
  for (const task of OF_TENANT[place.slug] ?? []) await recordTask(tx, place, task);
}

async function recordTask(tx: Tx, place: SteeringPlace, task: SeedTask): Promise<void> {
  const { tenantId, accounts, events } = place;
  const { unit, person, work, responsibility, givenOn, deadline, exclusive = false, about, said = [] } = task;
  const { event, invented } = task;
  const article = event === undefined ? [] : [ARTICLES[event]];
  const { id } = await tx.task.create({
    data: {
      ...{ tenantId, unitId: unitAt(place, unit, givenOn).id, person, work, responsibility, exclusive },
      ...{ givenOn: toDateParam(givenOn), deadline: toDateParam(deadline), state: said.at(-1)?.[2] ?? 'given' },
      ...{ setId: about?.[0] ?? null, number: about?.[1] ?? null },
      departmentId: task.department === undefined ? null : await departmentIdOf(tx, tenantId, task.department),
      userId: task.account === undefined ? null : (accounts.get(task.account) ?? null),
      eventId: event === undefined ? null : (events.get(event) ?? null),
      source: [...article, ...(invented === undefined ? [] : [invented])].join(': '),
      illustrative: invented !== undefined,
    },
    select: { id: true },
  });
  await tx.taskReport.createMany({
    data: said.map(([on, reportedBy, state, words]) => {
      return { tenantId, taskId: id, reportedOn: toDateParam(on), reportedBy, state, words };
    }),
  });
}

async function departmentIdOf(tx: Tx, tenantId: number, shortName: string): Promise<number> {
  const { id } = await tx.department.findFirstOrThrow({ where: { tenantId, shortName }, select: { id: true } });
  return id;
}
