import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { toDateParam } from '@/lib/db/iso-day';
import { dayAfter } from '@/lib/domain/units/period';
import type { BoardKind, BoardRank } from '@/lib/domain/steering/board';
import { KY_THUONG, SESSION_DAY } from '../ha-tinh/ky-thuong';
import { DINH_LAP, INSPECTION_DAY, KIEN_MOC } from '../lang-son/dinh-lap';
import { unitAt, type SteeringPlace } from './place';

/** When the posts that the inspection of 22/5/2019 found vacant were filled; no source says it. */
export const VACANCY_ENDED = '2019-07-31';

interface SeedPost {
  readonly rank: BoardRank;
  readonly holder: string | null;
  readonly from?: string;
  readonly to?: string;
  /** E-mail of the holder's demo account. */
  readonly account?: string;
  /** Codes of the units that it answers for. */
  readonly units?: readonly string[];
  /** Criteria that it answers for, in those units or everywhere. */
  readonly criteria?: { readonly setId: string; readonly numbers: readonly number[] };
  readonly decision?: string;
}

interface SeedBoard {
  readonly tenant: string;
  readonly unitCode: string;
  readonly kind: BoardKind;
  readonly name: string;
  readonly decision?: string;
  readonly from: string;
  readonly illustrative: boolean;
  readonly posts: readonly SeedPost[];
}

const NATIONAL = 'vn-commune-2016-2020';
const vacantUntilAugust = (holder: string): SeedPost[] => [
  { rank: 'head', holder: null, from: INSPECTION_DAY, to: VACANCY_ENDED },
  { rank: 'head', holder, from: dayAfter(VACANCY_ENDED) },
];

/**
 * Boards that an article names hold from its day on. Of the others only what a district usually has, so that it can be seen
 * who answers for which commune.
 */
const BOARDS: readonly SeedBoard[] = [
  {
    ...{ tenant: 'lang-son', unitCode: '20', kind: 'steering', from: '2020-02-12', illustrative: false },
    name: 'Ban Chỉ đạo các Chương trình MTQG tỉnh Lạng Sơn',
    posts: [{ rank: 'head', holder: 'Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh' }],
  },
  {
    ...{ tenant: 'lang-son', unitCode: DINH_LAP, kind: 'steering', from: '2018-01-02', illustrative: true },
    name: 'Ban Chỉ đạo các Chương trình MTQG huyện Đình Lập',
    posts: [
      { rank: 'head', holder: 'Chủ tịch UBND huyện' },
      { rank: 'deputy', holder: 'Phó Chủ tịch UBND huyện', units: [KIEN_MOC, '06646'] },
      { rank: 'secretary', holder: 'Văn phòng điều phối NTM huyện', account: 'huyen-dinh-lap@demo.ntm.example' },
      {
        ...{ rank: 'member', holder: 'Trưởng phòng Nông nghiệp và PTNT', units: ['06637', '06622'] },
        criteria: { setId: NATIONAL, numbers: [3, 10, 13] },
      },
      { rank: 'member', holder: 'Trưởng phòng Tài nguyên và Môi trường', criteria: { setId: NATIONAL, numbers: [17] } },
      {
        rank: 'member',
        holder: 'Trưởng phòng Kinh tế và Hạ tầng',
        criteria: { setId: NATIONAL, numbers: [1, 2, 4, 7] },
      },
      { rank: 'member', holder: 'Chủ tịch UBMTTQ huyện', units: ['06643', '06619'] },
      { rank: 'member', holder: 'Trưởng phòng Nội vụ', criteria: { setId: NATIONAL, numbers: [18] } },
    ],
  },
  {
    ...{ tenant: 'lang-son', unitCode: KIEN_MOC, kind: 'steering', from: INSPECTION_DAY, illustrative: true },
    name: 'Ban Chỉ đạo xây dựng NTM xã Kiên Mộc',
    posts: [...vacantUntilAugust('Bí thư Đảng ủy xã'), { rank: 'deputy', holder: 'Chủ tịch UBND xã' }],
  },
  {
    ...{ tenant: 'lang-son', unitCode: KIEN_MOC, kind: 'management', from: INSPECTION_DAY, illustrative: true },
    name: 'Ban Quản lý xây dựng NTM xã Kiên Mộc',
    posts: vacantUntilAugust('Chủ tịch UBND xã'),
  },
  {
    ...{ tenant: 'ha-tinh', unitCode: '447', kind: 'support', from: SESSION_DAY, illustrative: false },
    name: 'Tổ công tác xã Kỳ Thượng',
    decision: 'Quyết định 1447 của Ban Thường vụ Huyện ủy',
    posts: [{ rank: 'member', holder: 'Thành viên Tổ công tác xã Kỳ Thượng', units: [KY_THUONG], decision: '1447' }],
  },
  {
    ...{ tenant: 'ha-tinh', unitCode: '443', kind: 'steering', from: '2018-01-02', illustrative: true },
    name: 'Ban Chỉ đạo xây dựng NTM huyện Can Lộc',
    posts: [
      { rank: 'head', holder: 'Bí thư Huyện ủy' },
      { rank: 'deputy', holder: 'Chủ tịch UBND huyện' },
      { rank: 'secretary', holder: 'Văn phòng điều phối NTM huyện', account: 'huyen-can-loc@demo.ntm.example' },
    ],
  },
  {
    ...{ tenant: 'vinh-phuc', unitCode: '248', kind: 'steering', from: '2021-10-07', illustrative: false },
    name: 'Ban Chỉ đạo xây dựng NTM huyện',
    posts: [
      { rank: 'head', holder: 'Bí thư Huyện ủy' },
      { rank: 'deputy', holder: 'Phó Bí thư Thường trực Huyện ủy, Chủ tịch HĐND huyện' },
      { rank: 'deputy', holder: 'Phó Bí thư Huyện ủy, Chủ tịch UBND huyện', units: ['248'] },
    ],
  },
  {
    ...{ tenant: 'phu-tho', unitCode: 'C-vinh-yen', kind: 'steering', from: '2026-03-02', illustrative: true },
    name: 'Ban Chỉ đạo xây dựng NTM cụm Vĩnh Yên',
    posts: [
      { rank: 'head', holder: 'Phó Chủ tịch UBND tỉnh' },
      { rank: 'member', holder: 'Phó Giám đốc Sở Nông nghiệp và Môi trường', units: ['08911', '08914'] },
    ],
  },
  {
    ...{ tenant: 'phu-tho', unitCode: '08914', kind: 'steering', from: '2026-03-02', illustrative: true },
    name: 'Ban Chỉ đạo xây dựng NTM xã sau sắp xếp',
    posts: [
      { rank: 'head', holder: null },
      { rank: 'deputy', holder: 'Chủ tịch UBND xã' },
    ],
  },
];

/** Records the boards of the tenant with their posts and what each answers for. */
export async function recordBoards(tx: Tx, place: SteeringPlace): Promise<void> {
  const { tenantId, slug } = place;
  for (const { tenant, unitCode, from, posts, ...said } of BOARDS) {
    if (tenant !== slug) continue;
    const unit = unitAt(place, unitCode, from);
    const validFrom = toDateParam(from);
    const board = await tx.steeringBoard.create({ data: { ...said, tenantId, unitId: unit.id, validFrom } });
    for (const post of posts) await recordPost(tx, place, { boardId: board.id, from }, post);
  }
}

async function recordPost(
  tx: Tx,
  place: SteeringPlace,
  board: { boardId: number; from: string },
  { rank, holder, account, units = [], criteria, decision, ...life }: SeedPost,
): Promise<void> {
  const { tenantId, accounts } = place;
  const from = life.from ?? board.from;
  const period = { validFrom: toDateParam(from), validTo: life.to === undefined ? null : toDateParam(life.to) };
  const userId = account === undefined ? null : (accounts.get(account) ?? null);
  const { id: postId } = await tx.boardPost.create({
    data: { ...period, tenantId, boardId: board.boardId, rank, holder, userId },
    select: { id: true },
  });
  const unitIds = units.map((code) => unitAt(place, code, from).id);
  const numbers = criteria?.numbers.map((number) => ({ setId: criteria.setId, number })) ?? [];
  const none = { ...period, tenantId, postId, decision: decision ?? null, unitId: null, setId: null, number: null };
  const data: Prisma.BoardChargeCreateManyInput[] = [
    ...unitIds.map((unitId) => ({ ...none, unitId })),
    ...numbers.map((about) => ({ ...none, ...about })),
  ];
  await tx.boardCharge.createMany({ data });
}
