import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { isAppError } from '@/lib/errors';
import { makeActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

export const SET = 'vn-commune-2016-2020';
export const DAY = '2019-05-22';

/** Who writes about the communes of Đình Lập, and who may not; official and department are in charge of criterion 17. */
export interface District {
  readonly tenant: TestTenant;
  readonly board: Actor;
  readonly official: Actor;
  readonly leader: Actor;
  readonly office: Actor;
  readonly department: Actor;
}

export async function openDistrict(): Promise<District> {
  const tenant = await TestTenant.create(ownerDb(), '20', 'lang-son', '2021-12-31');
  const [district, province, commune] = await Promise.all(
    ['189', '20', '06625'].map(async (code) => ({ unitId: (await tenant.unit(code, DAY)).id })),
  );
  const named = { criteria: { [SET]: [17] } };
  return {
    tenant,
    board: await makeActor(tenant, 'Văn phòng NTM huyện', { role: 'district_board', ...district! }),
    leader: await makeActor(tenant, 'Phó Chủ tịch UBND tỉnh', { role: 'province_leader', ...province! }),
    office: await makeActor(tenant, 'Văn phòng điều phối', { role: 'province_office', ...province! }),
    official: await makeActor(tenant, 'Công chức xã', { role: 'commune_official', ...commune!, ...named }),
    department: await makeActor(tenant, 'Sở', { role: 'department_reviewer', ...province!, ...named }),
  };
}

/** What every form says besides: of which unit, seen on which day, sent as what. */
export const write = (code = '06625', day = DAY) => ({ code, day, key: randomUUID() });

/** How many rows of steering and of audit there are: a refusal adds none. */
function count(tenant: TestTenant) {
  const where = { tenantId: tenant.id };
  return tenant.within(async (tx) => [
    await tx.steeringEvent.count({ where }),
    await tx.eventPerson.count({ where }),
    await tx.gapCause.count({ where }),
    await tx.steeringBoard.count({ where }),
    await tx.boardPost.count({ where }),
    await tx.boardCharge.count({ where }),
    await tx.auditEntry.count({ where }),
  ]);
}

/** The code and fields by which something is refused, which leaves nothing behind. */
export async function refusalIn(tenant: TestTenant, work: () => Promise<unknown>): Promise<string> {
  const before = await count(tenant);
  try {
    await work();
  } catch (error) {
    if (!isAppError(error)) throw error;
    expect(await count(tenant)).toEqual(before);
    const { field, fields } = error.details ?? {};
    return [error.code, ...[field, fields].flat().filter(Boolean)].join(' ');
  }
  throw new Error('was not refused');
}
