import type { Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import type { PetitionState } from '@/lib/domain/steering/petition-standing';
import { ARTICLES } from '../scenario';
import { unitAt, type SteeringPlace, type ToldEvent } from './place';

interface SeedPetition {
  readonly unit: string;
  readonly raisedBy: string;
  readonly subject: string;
  readonly addressee: string;
  readonly setId: string;
  readonly number: number | null;
  readonly raisedOn: string;
  /** The event at which it was heard. */
  readonly event: ToldEvent;
  readonly reply?: {
    readonly by: string;
    readonly words: string;
    readonly state: PetitionState;
    readonly condition: string | null;
  };
}

/** The villages of Kiên Mộc spoke to the delegation; which criterion each is about is inferred. */
const VILLAGES = {
  unit: '06625',
  raisedBy: 'Đại diện các thôn, xã Kiên Mộc',
  addressee: 'Đoàn kiểm tra của tỉnh',
  setId: 'vn-commune-2016-2020',
  raisedOn: '2019-05-22',
  event: 'kienMoc',
} as const;

const KIEN_MOC: readonly SeedPetition[] = [
  { ...VILLAGES, subject: 'Hỗ trợ phát triển sản xuất', number: 13 },
  { ...VILLAGES, subject: 'Đầu tư công trình thủy lợi', number: 3 },
  { ...VILLAGES, subject: 'Làm đường trục xã, đường trục thôn', number: 2 },
  { ...VILLAGES, subject: 'Nước phục vụ sản xuất và sinh hoạt', number: 17 },
  { ...VILLAGES, subject: 'Hỗ trợ nhà ở', number: 9 },
  { ...VILLAGES, subject: 'Rà soát hộ nghèo', number: 11 },
  { ...VILLAGES, subject: 'Quản lý đất rừng', number: null },
  { ...VILLAGES, subject: 'Hạ tầng viễn thông', number: 8 },
];

/** The 89 % of health insurance is left out: the article does not say who asked for the newest figures. */
const CAN_LOC = {
  setId: 'ha-tinh-commune-2017-2020',
  raisedOn: '2018-10-25',
  event: 'canLoc',
} as const;

const CAN_LOC_PETITIONS: readonly SeedPetition[] = [
  {
    ...CAN_LOC,
    unit: '18424',
    raisedBy: 'UBND xã Kim Lộc',
    subject: 'Sớm làm rãnh thoát nước đường Kim Lộc – Đức Bình để xã chỉnh trang tuyến đường',
    addressee: 'UBND huyện Can Lộc',
    number: 2,
  },
  {
    ...CAN_LOC,
    unit: '18454',
    raisedBy: 'UBND xã Phú Lộc',
    subject: 'Chỉnh trang dây điện sau công tơ; có biện pháp với hộ không chấp hành',
    addressee: 'Điện lực Can Lộc',
    number: 4,
    reply: {
      by: 'Điện lực Can Lộc',
      words: 'Sẵn sàng phối hợp thực hiện.',
      state: 'answered',
      condition: 'Các hộ dân phải cử người cùng làm',
    },
  },
];

const OF_TENANT: Readonly<Record<string, readonly SeedPetition[]>> = {
  'lang-son': KIEN_MOC,
  'ha-tinh': CAN_LOC_PETITIONS,
};

/** What villages and communes asked for, as two of the articles tell it. */
export async function recordPetitions(tx: Tx, place: SteeringPlace): Promise<void> {
  const { tenantId, slug, events } = place;
  for (const { unit, raisedOn, reply, event, ...said } of OF_TENANT[slug] ?? []) {
    const petition = await tx.petition.create({
      data: {
        ...{ ...said, tenantId, unitId: unitAt(place, unit, raisedOn).id, raisedOn: toDateParam(raisedOn) },
        ...{ setId: said.number === null ? null : said.setId, state: reply?.state ?? 'open' },
        ...{ eventId: events.get(event) ?? null, source: ARTICLES[event] },
      },
      select: { id: true },
    });
    if (!reply) continue;
    const { by: repliedBy, ...words } = reply;
    await tx.petitionReply.create({
      data: { tenantId, petitionId: petition.id, repliedOn: toDateParam(raisedOn), repliedBy, ...words },
    });
  }
}
