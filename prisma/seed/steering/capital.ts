import type { Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import type { CapitalKind, CapitalSource } from '@/lib/domain/capital/capital-line';
import type { PlanBound } from '@/lib/domain/plan/plan-figure';
import { KIEN_MOC } from '../lang-son/dinh-lap';
import { ARTICLES } from '../scenario';
import { HO_SON, TAM_DAO } from '../vinh-phuc/tam-dao';
import { unitAt, type SteeringPlace } from './place';

const NATIONAL = 'vn-commune-2016-2020';
const BILLION = 1_000_000_000;

interface ToldCapital {
  readonly slug: string;
  readonly unitCode: string;
  readonly source: CapitalSource;
  readonly kind: CapitalKind;
  /** Billions of đồng. */
  readonly amount: number;
  readonly bound?: PlanBound;
  readonly wording?: string;
  readonly works?: string;
  readonly number?: number;
  readonly period: readonly [from: string, to: string];
  readonly saidBy: string;
  readonly saidOn: string;
  readonly document?: string;
  readonly illustrative: boolean;
}

const ROAD = 'Đường trục xã Kiên Mộc';
const GUESSED = { illustrative: true };
const OF_2019 = ['2019-01-01', '2019-12-31'] as const;
const OF_2018 = ['2018-01-01', '2018-12-31'] as const;

/** An article gives one amount, with its bound; what the demo needs beside it is marked. */
const TOLD: readonly ToldCapital[] = [
  {
    ...{
      slug: 'vinh-phuc',
      unitCode: TAM_DAO,
      source: 'province',
      kind: 'allocated',
      amount: 27.8,
      bound: 'more_than',
    },
    ...{ wording: 'hơn 27,8 tỷ đồng', works: 'Hỗ trợ hạ tầng và sản xuất', period: ['2021-01-01', '2021-09-30'] },
    ...{ saidBy: 'Ban Chỉ đạo huyện', saidOn: '2021-10-07', document: ARTICLES.tamDao, illustrative: false },
  },
  ...kienMocRoad('planned', 3, OF_2019, '2019-01-15'),
  ...kienMocRoad('allocated', 2.4, OF_2019, '2019-02-20'),
  ...kienMocRoad('disbursed', 0.3, ['2019-01-01', '2019-04-30'], '2019-05-06'),
  ...canLoc('18424', 'Mương thoát nước đường Kim Lộc – Đức Bình', 4.2, 1.9),
  ...canLoc('18454', 'Nhà văn hóa, đường hoa các thôn', 2.6, 2.2),
  {
    ...{ slug: 'vinh-phuc', unitCode: HO_SON, source: 'commune', kind: 'debt', amount: 1.2, works: 'Nhà văn hóa xã' },
    ...{ period: ['2021-09-30', '2021-09-30'], saidBy: 'UBND xã Hồ Sơn', saidOn: '2021-10-05', ...GUESSED },
  },
];

function kienMocRoad(
  kind: CapitalKind,
  amount: number,
  period: readonly [string, string],
  saidOn: string,
): ToldCapital[] {
  const about = { slug: 'lang-son', unitCode: KIEN_MOC, works: ROAD, number: 2, saidBy: 'UBND huyện Đình Lập' };
  return [{ ...about, ...GUESSED, source: 'central', kind, amount, period, saidOn }];
}

function canLoc(unitCode: string, works: string, allocated: number, disbursed: number): ToldCapital[] {
  const about = { slug: 'ha-tinh', unitCode, source: 'district', works, saidBy: 'UBND huyện Can Lộc' } as const;
  return [
    { ...about, ...GUESSED, kind: 'allocated', amount: allocated, period: OF_2018, saidOn: '2018-03-01' },
    {
      ...about,
      ...GUESSED,
      kind: 'disbursed',
      amount: disbursed,
      period: ['2018-01-01', '2018-09-30'],
      saidOn: '2018-10-05',
    },
  ];
}

/** Records what is known, or shown for the demo, of the money of the tenant's units. */
export async function recordCapital(tx: Tx, place: SteeringPlace): Promise<void> {
  const own = TOLD.filter(({ slug }) => slug === place.slug);
  await tx.capitalLine.createMany({
    data: own.map(({ slug: _, unitCode, amount, number, period, saidOn, ...line }) => ({
      ...{ ...line, tenantId: place.tenantId, unitId: unitAt(place, unitCode, saidOn).id },
      ...{ amount: Math.round(amount * BILLION), saidOn: toDateParam(saidOn) },
      ...{ periodFrom: toDateParam(period[0]), periodTo: toDateParam(period[1]) },
      ...(number === undefined ? {} : { setId: NATIONAL, number }),
    })),
  });
}
