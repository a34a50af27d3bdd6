import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { strToU8 } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { removeEvidence, setValidity } from '@/lib/features/evidence/change/mutations';
import { loadEvidence, openEvidence } from '@/lib/features/evidence/loaders';
import { beginUpload, cancelUpload, takePiece, uploadStateOf } from '@/lib/features/evidence/upload/mutations';
import { exportTenant } from '@/lib/features/export/mutations';
import { EXIF, heic, officeFile, pdf, photo, resent } from '@/tests/factories/files';
import { makeActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';
import { codeOf, DAY, promise, sendFile, SET } from './upload';

const owner = ownerDb();
let folder: string;
let tenant: TestTenant;
let official: Actor;
let neighbour: Actor;
const ids: Record<string, number> = {};

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ntm-evidence-test-'));
  process.env.NTM_FILES_DIR = path.join(folder, 'files');
  tenant = await TestTenant.create(owner, '42', 'ha-tinh', DAY);
  for (const code of ['42', '443', '18436', '18427']) ids[code] = (await tenant.unit(code, DAY)).id;
  official = await makeActor(tenant, 'Công chức', { role: 'commune_official', unitId: ids['18436']! });
  neighbour = await makeActor(tenant, 'Xã bên', { role: 'commune_official', unitId: ids['18427']! });
});
afterAll(async () => {
  await owner.$disconnect();
  await rm(folder, { recursive: true });
});

const list = (actor: Actor, unit = '18436', criterion = 5) =>
  loadEvidence(actor, { unit, set: SET, criterion, day: DAY });
const read = async (actor: Actor, id: string, part: 'file' | 'thumbnail' = 'file') =>
  buffer((await openEvidence(actor, id, part)).bytes);
const rowOf = (id: string) =>
  tenant.within((tx) => tx.evidence.findUniqueOrThrow({ where: { tenantId_id: { tenantId: tenant.id, id } } }));
const filesOf = (id: string) => readdir(path.join(folder, 'files', String(tenant.id), id)).catch(() => [] as string[]);
const auditOf = (id: string) =>
  tenant.within(async (tx) =>
    (await tx.auditEntry.findMany()).filter((row) => row.subject && JSON.stringify(row.subject).includes(id)),
  );
/** All that an act could leave behind. */
const traces = () =>
  tenant.within(async (tx) => [
    await tx.evidence.findMany({ orderBy: { id: 'asc' } }),
    await tx.evidenceUpload.findMany({ orderBy: { id: 'asc' } }),
    await tx.auditEntry.count(),
  ]);

describe('an upload', () => {
  it('goes on where it was cut, holds whole pieces only, and is one however often it is sent', async () => {
    const bytes = Buffer.concat([pdf(), randomBytes(300_000)]);
    const promised = promise(bytes, { name: 'C:\\giấy tờ\\Biên bản số 5.PDF' });
    const id = promised.id;
    expect(await beginUpload(official, promised)).toEqual({ status: 'open', offset: 0 });
    expect(await takePiece(official, id, 0, bytes.subarray(0, 100_000))).toEqual({ status: 'open', offset: 100_000 });
    // What did not follow on, was too short or too long, changes nothing.
    expect(await codeOf(takePiece(official, id, 0, bytes.subarray(0, 100_000)))).toBe('upload_offset');
    expect(await codeOf(takePiece(official, id, 200_000, bytes.subarray(0, 100_000)))).toBe('upload_offset');
    expect(await codeOf(takePiece(official, id, 100_000, bytes.subarray(0, 10)))).toBe('upload_piece');
    expect(await codeOf(takePiece(official, id, 100_000, new Uint8Array(bytes.length)))).toBe('upload_piece');
    expect(await uploadStateOf(official, id)).toEqual({ status: 'open', offset: 100_000, size: bytes.length });
    expect(await beginUpload(official, promised)).toEqual({ status: 'open', offset: 100_000 });
    expect(await codeOf(beginUpload(official, { ...promised, size: 7 }))).toBe('key_reused');
    expect(await codeOf(beginUpload(official, { ...promised, item: '6' }))).toBe('key_reused');
    expect(await takePiece(official, id, 100_000, bytes.subarray(100_000, 200_000))).toMatchObject({ offset: 200_000 });
    const last = bytes.subarray(200_000);
    const [one, other] = await Promise.allSettled([
      takePiece(official, id, 200_000, last),
      takePiece(official, id, 200_000, last),
    ]);
    expect([one.status, other.status]).toContain('fulfilled');
    // Repeated completion, in every way.
    expect(await takePiece(official, id, 200_000, last)).toEqual({ status: 'done', id });
    expect(await beginUpload(official, promised)).toEqual({ status: 'done', id });
    expect(await uploadStateOf(official, id)).toMatchObject({ status: 'done' });
    expect((await auditOf(createHash('sha256').update(bytes).digest('hex'))).map(({ action }) => action)).toEqual([
      'evidence.add',
    ]);
    expect(await filesOf(id)).toEqual(['original']);
    expect(bytes.equals(await read(official, id))).toBe(true);
    expect((await list(official)).items.find((item) => item.id === id)).toMatchObject({
      ...{
        name: 'Biên bản số 5.PDF',
        kind: 'pdf',
        size: bytes.length,
        by: 'Công chức',
        item: '5',
        validity: 'lasting',
      },
    });
  });

  it('is another person’s to nobody, can be given up, and is forgotten after a day', async () => {
    const leader = await makeActor(tenant, 'Chủ tịch', { role: 'commune_leader', unitId: ids['18436']! });
    const bytes = pdf();
    const promised = promise(bytes);
    await beginUpload(official, promised);
    expect(await codeOf(beginUpload(leader, promised))).toBe('key_reused');
    expect(await codeOf(takePiece(leader, promised.id, 0, bytes))).toBe('not_found');
    expect(await codeOf(uploadStateOf(leader, promised.id))).toBe('not_found');
    expect(await codeOf(cancelUpload(leader, promised.id))).toBe('not_found');
    await cancelUpload(official, promised.id);
    expect(await codeOf(uploadStateOf(official, promised.id))).toBe('not_found');

    const long = Buffer.concat([bytes, Buffer.alloc(100_000)]);
    const old = promise(long);
    await beginUpload(official, old);
    await takePiece(official, old.id, 0, long.subarray(0, 70_000));
    expect(await filesOf(old.id)).toHaveLength(1);
    await tenant.within((tx) =>
      tx.evidenceUpload.updateMany({ where: { id: old.id }, data: { startedAt: new Date(0) } }),
    );
    await sendFile(official, pdf('việc khác'));
    expect(await codeOf(uploadStateOf(official, old.id))).toBe('not_found');
    expect(await filesOf(old.id)).toEqual([]);
  });

  it('stops at a limit of open ones', async () => {
    const busy = await makeActor(tenant, 'Gửi nhiều', { role: 'commune_official', unitId: ids['18436']! });
    for (let at = 0; at < 50; at += 1) await beginUpload(busy, promise(pdf()));
    expect(await codeOf(beginUpload(busy, promise(pdf())))).toBe('uploads_too_many');
  });
});

describe('what is no evidence is refused by its bytes, and leaves nothing behind', () => {
  it.each<[string, string, () => Buffer | Promise<Buffer>]>([
    ['a program called .pdf', 'upload_type', () => Buffer.concat([Buffer.from('MZ'), randomBytes(500)])],
    ['a page called .jpg', 'upload_type', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing with scripts', 'upload_type', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a photo of an iPhone', 'upload_heic', heic],
    [
      'a photo of another kind',
      'upload_type',
      async () =>
        sharp(await photo())
          .webp()
          .toBuffer(),
    ],
    [
      'an archive called .docx',
      'upload_type',
      () => officeFile('docx', { '[Content_Types].xml': strToU8('<Types/>') }),
    ],
    ['a document with macros', 'upload_macro', () => officeFile('docm')],
    ['macros under another name', 'upload_macro', () => officeFile('xlsx', { 'xl/vbaProject.bin': strToU8('x') })],
    [
      'a bomb called .docx',
      'upload_inflates',
      () => officeFile('docx', { 'word/media/a.bin': new Uint8Array(40_000_000) }),
    ],
    ['a torn document', 'upload_damaged', () => officeFile('xlsx').subarray(0, 300)],
    [
      'an old document',
      'upload_old_office',
      () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]),
    ],
    ['a torn photo', 'picture_damaged', async () => (await photo()).subarray(0, 6_000)],
    ['the start of a photo', 'picture_damaged', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4])],
    [
      'too many pixels',
      'picture_too_large',
      () =>
        sharp({ create: { width: 9_000, height: 6_000, channels: 3, background: '#888' } })
          .png()
          .toBuffer(),
    ],
  ])('%s: %s', async (_, code, make) => {
    const bytes = await make();
    const before = await traces();
    const promised = promise(bytes, { name: 'đúng tên.docx' });
    expect(await codeOf(sendFile(official, bytes, promised))).toBe(code);
    expect(await traces()).toEqual(before);
    expect(await filesOf(promised.id)).toEqual([]);
  });

  it('takes Word and Excel for what they are', async () => {
    for (const kind of ['docx', 'xlsx'] as const) {
      const id = await sendFile(official, officeFile(kind), { name: 'sai tên.pdf' });
      expect((await list(official)).items.find((item) => item.id === id)?.kind).toBe(kind);
    }
  });
});

describe('a photo', () => {
  it('is shown upright without what it carries; time and place are kept beside it, the original as it was', async () => {
    const bytes = await photo({ exif: EXIF, width: 3_000, height: 2_000 });
    expect(bytes.includes('not to be shown')).toBe(true);
    const id = await sendFile(official, bytes);
    const row = await rowOf(id);
    expect(row).toMatchObject({
      type: 'image/jpeg',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(row.takenAt?.toISOString()).toBe('2019-05-22T03:20:30.000Z');
    expect([Number(row.takenLat), Number(row.takenLon)]).toEqual([21.54, 107.085]);
    for (const part of ['file', 'thumbnail'] as const) {
      const shown = await read(official, id, part);
      const { exif, xmp, iptc, orientation, width, height } = await sharp(shown).metadata();
      expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
      expect(shown.includes('not to be shown')).toBe(false);
      expect([width, height]).toEqual(part === 'file' ? [1707, 2560] : [160, 240]);
    }
    expect(bytes.equals(await readFile(path.join(folder, 'files', String(tenant.id), id, 'original')))).toBe(true);
    const [item] = (await list(official)).items;
    expect(item).toMatchObject({ id, takenAt: '2019-05-22T03:20:30.000Z', takenPlace: { lat: 21.54, lon: 107.085 } });
  });

  it('that stands elsewhere is flagged, byte for byte and sent on; a place that may not be seen has no name', async () => {
    const bytes = await photo({ seed: 77 });
    const ours = await sendFile(official, bytes, { item: '17' });
    const theirs = await sendFile(neighbour, await resent(bytes), { unit: '18427', item: 'i:17.1' });
    const office = await makeActor(tenant, 'Văn phòng', { role: 'province_office', unitId: ids['42']! });
    const repeatedOf = async (actor: Actor, unit: string, id: string) =>
      (await list(actor, unit, 17)).items.find((item) => item.id === id)?.repeated;
    expect(await repeatedOf(official, '18436', ours)).toEqual([{ sameness: 'alike', place: null }]);
    expect(await repeatedOf(office, '18436', ours)).toMatchObject([
      { sameness: 'alike', place: { item: '17.1', isIndicator: true, here: false } },
    ]);
    const again = await sendFile(official, bytes, { item: '17' });
    expect(await repeatedOf(official, '18436', again)).toMatchObject([
      { sameness: 'same', place: { item: '17', here: true } },
    ]);
    await removeEvidence(official, again, DAY);
    await removeEvidence(neighbour, theirs, DAY);
    expect(await repeatedOf(official, '18436', ours)).toEqual([]);
  });

  it('of another thing is not flagged, nor is a document that proves several things', async () => {
    const seeds = Array.from({ length: 12 }, (_, at) => at + 100);
    for (const seed of seeds) await sendFile(official, await photo({ seed }), { item: '8' });
    const decision = pdf('một quyết định');
    await sendFile(official, decision, { item: '8' });
    await sendFile(official, decision, { item: '9' });
    const { items } = await list(official, '18436', 8);
    expect(items).toHaveLength(13);
    expect(items.flatMap(({ repeated }) => repeated)).toEqual([]);
  });
});

describe('who may', () => {
  let id: string;
  beforeAll(async () => {
    id = await sendFile(official, await photo({ seed: 3 }));
  });

  it('nobody without the right adds, changes or takes away; who may read reads', async () => {
    const reviewer = (criterion: number) =>
      makeActor(tenant, 'Sở', { role: 'department_reviewer', unitId: ids['42']!, criteria: { [SET]: [criterion] } });
    const other = (
      role: 'observer' | 'tenant_admin' | 'district_board' | 'commune_official',
      on: string,
      criteria?: number[],
    ) => makeActor(tenant, role, { role, unitId: ids[on]!, ...(criteria ? { criteria: { [SET]: criteria } } : {}) });
    const rows: [string, Actor, reads: boolean, refused: string][] = [
      ['a neighbour', neighbour, false, 'not_found'],
      ['the department in charge', await reviewer(5), true, 'forbidden'],
      ['another department', await reviewer(6), false, 'not_found'],
      ['the district', await other('district_board', '443'), true, 'forbidden'],
      ['an observer', await other('observer', '18436'), true, 'forbidden'],
      ['the administrator', await other('tenant_admin', '42'), false, 'not_found'],
      ['a colleague of another criterion', await other('commune_official', '18436', [6]), true, 'forbidden'],
      ['a token', { ...official, userId: null }, true, 'forbidden'],
    ];
    const before = await traces();
    for (const [who, actor, reads, refused] of rows) {
      const opened = async (part: 'file' | 'thumbnail') => (await codeOf(read(actor, id, part))) !== 'not_found';
      expect([who, await opened('file'), await opened('thumbnail')]).toEqual([who, reads, reads]);
      expect([who, (await codeOf(list(actor))) !== 'not_found']).toEqual([who, reads]);
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
    expect(await traces()).toEqual(before);
  });

  it('another province finds nothing, neither the file nor the name', async () => {
    const far = await TestTenant.create(owner, '20', 'lang-son', DAY);
    const unitId = (await far.unit('20', DAY)).id;
    const office = await makeActor(far, 'Văn phòng', { role: 'province_office', unitId });
    const leader = await makeActor(far, 'Xã', { role: 'commune_leader', unitId: (await far.unit('06625', DAY)).id });
    const before = await traces();
    for (const actor of [office, leader]) {
      expect(await codeOf(openEvidence(actor, id, 'file'))).toBe('not_found');
      expect(await codeOf(openEvidence(actor, id, 'thumbnail'))).toBe('not_found');
      expect(await codeOf(list(actor))).toBe('not_found');
      expect(await codeOf(beginUpload(actor, promise(pdf())))).toBe('not_found');
      expect(await codeOf(uploadStateOf(actor, id))).toBe('not_found');
      expect(await codeOf(setValidity(actor, id, DAY, null))).toBe('not_found');
      expect(await codeOf(removeEvidence(actor, id, DAY))).toBe('not_found');
    }
    // The same id in another province is another file.
    await beginUpload(leader, promise(pdf(), { id, unit: '06625' }));
    expect(await traces()).toEqual(before);
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
    expect((await list(official)).items.find((item) => item.id === id)).toMatchObject({
      validUntil: '2022-01-15',
      validity: 'expiring',
    });
    await removeEvidence(official, id, DAY);
    await removeEvidence(official, id, DAY);
    expect(await codeOf(openEvidence(official, id, 'file'))).toBe('not_found');
    expect(await codeOf(setValidity(official, id, DAY, null))).toBe('not_found');
    const { items, removed } = await list(official);
    expect([items.some((item) => item.id === id), removed.find((one) => one.id === id)?.by]).toEqual([
      false,
      'Công chức',
    ]);
    expect((await filesOf(id)).sort()).toEqual(['original', 'shown', 'thumbnail']);
    const told = await tenant.within((tx) =>
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

it('an export carries the files as they were sent', async () => {
  const out = path.join(folder, 'out');
  const { files, missing } = await exportTenant(owner, tenant.id, out);
  expect(missing).toEqual([]);
  const rows = await tenant.within((tx) => tx.evidence.findMany());
  expect(files).toBe(rows.length);
  for (const { id, sha256, type } of rows) {
    const [name] = (await readdir(path.join(out, 'evidence'))).filter((file) => file.startsWith(id));
    expect(type.startsWith('image/jpeg')).toBe(name?.endsWith('.jpg'));
    expect(
      createHash('sha256')
        .update(await readFile(path.join(out, 'evidence', name!)))
        .digest('hex'),
    ).toBe(sha256);
  }
});
