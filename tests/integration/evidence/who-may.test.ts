import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { removeEvidence, setValidity } from '@/lib/features/evidence/change/mutations';
import { openEvidence } from '@/lib/features/evidence/loaders';
import { beginUpload, takePiece, uploadStateOf } from '@/lib/features/evidence/upload/mutations';
import { pdf, photo } from '@/tests/factories/files';
import { makeActor } from '@/tests/factories/person';
import { TestTenant } from '@/tests/factories/tenant';
import { EvidenceCommune, listEvidence, readEvidence } from './commune';
import { codeOf, DAY, promise, sendFile } from './send-file';

let commune: EvidenceCommune;
let official: Actor;
let id: string;

beforeAll(async () => {
  commune = await EvidenceCommune.open();
  official = commune.official;
  id = await sendFile(official, await photo({ seed: 3 }));
});
afterAll(() => commune.close());

describe('who may', () => {
  it('nobody without the right adds, changes or takes away; who may read reads', async () => {
    const rows: [string, Actor, reads: boolean, refused: string][] = [
      ['a neighbour', await commune.person('Xã bên', 'commune_official', '18427'), false, 'not_found'],
      ['the department in charge', await commune.person('Sở', 'department_reviewer', '42', [5]), true, 'forbidden'],
      ['another department', await commune.person('Sở', 'department_reviewer', '42', [6]), false, 'not_found'],
      ['the district', await commune.person('Huyện', 'district_board', '443'), true, 'forbidden'],
      ['an observer', await commune.person('Quan sát', 'observer'), true, 'forbidden'],
      ['the administrator', await commune.person('Quản trị', 'tenant_admin', '42'), false, 'not_found'],
      [
        'a colleague of another criterion',
        await commune.person('Đồng nghiệp', 'commune_official', '18436', [6]),
        true,
        'forbidden',
      ],
      ['a token', { ...official, userId: null }, true, 'forbidden'],
    ];
    const before = await commune.traces();
    for (const [who, actor, reads, refused] of rows) {
      const opened = async (part: 'file' | 'thumbnail') =>
        (await codeOf(readEvidence(actor, id, part))) !== 'not_found';
      expect([who, await opened('file'), await opened('thumbnail')]).toEqual([who, reads, reads]);
      expect([who, (await codeOf(listEvidence(actor))) !== 'not_found']).toEqual([who, reads]);
      const tries = [
        beginUpload(actor, promise(pdf())),
        setValidity(actor, id, DAY, '2030-01-01'),
        removeEvidence(actor, id, DAY),
      ].map(codeOf);
      for (const code of await Promise.all(tries))
        expect([who, [refused, 'not_found'].includes(String(code))]).toEqual([who, true]);
      expect([who, await codeOf(takePiece(actor, randomUUID(), 0, pdf()))]).toEqual([
        who,
        actor.userId === null ? 'forbidden' : 'not_found',
      ]);
    }
    expect(await commune.traces()).toEqual(before);
  });

  it('another province finds nothing, neither the file nor the name', async () => {
    const far = await TestTenant.create(commune.tenant.db, '20', 'lang-son', DAY);
    const unitId = (await far.unit('20', DAY)).id;
    const office = await makeActor(far, 'Văn phòng', { role: 'province_office', unitId });
    const leader = await makeActor(far, 'Xã', { role: 'commune_leader', unitId: (await far.unit('06625', DAY)).id });
    const before = await commune.traces();
    for (const actor of [office, leader]) {
      expect(await codeOf(openEvidence(actor, id, 'file'))).toBe('not_found');
      expect(await codeOf(openEvidence(actor, id, 'thumbnail'))).toBe('not_found');
      expect(await codeOf(listEvidence(actor))).toBe('not_found');
      expect(await codeOf(beginUpload(actor, promise(pdf())))).toBe('not_found');
      expect(await codeOf(uploadStateOf(actor, id))).toBe('not_found');
      expect(await codeOf(setValidity(actor, id, DAY, null))).toBe('not_found');
      expect(await codeOf(removeEvidence(actor, id, DAY))).toBe('not_found');
    }
    // The same id in another province is another file.
    await beginUpload(leader, promise(pdf(), { id, unit: '06625' }));
    expect(await commune.traces()).toEqual(before);
    expect(await far.within((tx) => tx.auditEntry.findMany({ where: { action: { startsWith: 'evidence' } } }))).toEqual(
      [],
    );
  });

  it('a locked cell says by name why', async () => {
    const codes = ['2022-01-01', '2015-01-01'].map((day) => codeOf(beginUpload(official, promise(pdf(), { day }))));
    expect(await Promise.all(codes)).toEqual(['date_future', 'date_before_unit']);
    expect(await codeOf(removeEvidence(official, id, '2022-01-01'))).toBe('date_future');
    expect(await codeOf(beginUpload(official, promise(pdf(), { item: '99' })))).toBe('criterion_unknown');
  });

  it('a day of validity is kept and told; what is taken away is opened by nobody, told as such, and lies there still', async () => {
    await setValidity(official, id, DAY, '2022-01-15');
    await setValidity(official, id, DAY, '2022-01-15');
    expect((await listEvidence(official)).items.find((item) => item.id === id)).toMatchObject({
      validUntil: '2022-01-15',
      validity: 'expiring',
    });
    await removeEvidence(official, id, DAY);
    await removeEvidence(official, id, DAY);
    expect(await codeOf(openEvidence(official, id, 'file'))).toBe('not_found');
    expect(await codeOf(setValidity(official, id, DAY, null))).toBe('not_found');
    const { items, removed } = await listEvidence(official);
    expect([items.some((item) => item.id === id), removed.find((one) => one.id === id)?.by]).toEqual([
      false,
      'Công chức',
    ]);
    expect((await commune.filesOf(id)).sort()).toEqual(['original', 'shown', 'thumbnail']);
    const told = await commune.tenant.within((tx) =>
      tx.auditEntry.findMany({
        where: { action: { in: ['evidence.validity', 'evidence.remove'] } },
        orderBy: { id: 'desc' },
        take: 2,
      }),
    );
    expect(told.map(({ action, actorPost }) => [action, actorPost])).toEqual([
      ['evidence.remove', 'Công chức'],
      ['evidence.validity', 'Công chức'],
    ]);
  });
});
