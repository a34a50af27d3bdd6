import type { Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import type { Cadence } from '@/lib/domain/reporting/cadence';
import type { UnitLevel } from '@/lib/domain/units/unit';
import { DINH_LAP } from '../lang-son/dinh-lap';
import { unitAt, type SteeringPlace } from './place';

interface SeedDuty {
  readonly slug: string;
  readonly unitCode: string;
  readonly level: UnitLevel;
  readonly cadence: Cadence;
  readonly weekday?: number;
  readonly dueAfter: number;
  readonly from: string;
  readonly to?: string;
}

/** Can Lộc's office reports by day and by week, as the article says; the others show a board in a quiet year. */
const DUTIES: readonly SeedDuty[] = [
  {
    ...{ slug: 'ha-tinh', unitCode: '443', level: 'district', cadence: 'day', dueAfter: 0 },
    ...{ from: '2018-10-25', to: '2018-12-31' },
  },
  {
    ...{ slug: 'ha-tinh', unitCode: '443', level: 'district', cadence: 'week', weekday: 5, dueAfter: 0 },
    ...{ from: '2018-10-25', to: '2018-12-31' },
  },
  {
    ...{ slug: 'lang-son', unitCode: DINH_LAP, level: 'commune', cadence: 'month', dueAfter: 3 },
    ...{ from: '2019-04-15', to: '2019-12-31' },
  },
  { slug: 'lang-son', unitCode: '20', level: 'district', cadence: 'quarter', dueAfter: 20, from: '2021-11-01' },
];

/** Records who owes reports in the tenant. */
export async function recordReportDuties(tx: Tx, place: SteeringPlace): Promise<void> {
  const own = DUTIES.filter(({ slug }) => slug === place.slug);
  await tx.reportDuty.createMany({
    data: own.map(({ slug: _, unitCode, from, to, ...duty }) => ({
      ...{ ...duty, tenantId: place.tenantId, unitId: unitAt(place, unitCode, from).id },
      ...{ validFrom: toDateParam(from), validTo: to === undefined ? null : toDateParam(to) },
    })),
  });
}
