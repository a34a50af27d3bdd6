import { createHash, randomBytes } from 'node:crypto';
import { strToU8 } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import { beginUpload, cancelUpload, takePiece, uploadStateOf } from '@/lib/features/evidence/upload/mutations';
import { heic, officeFile, pdf, photo } from '@/tests/factories/files';
import { EvidenceCommune, listEvidence, readEvidence } from './commune';
import { codeOf, promise, sendFile } from './send-file';

let commune: EvidenceCommune;
let official: Actor;

beforeAll(async () => {
  commune = await EvidenceCommune.open();
  official = commune.official;
});
afterAll(() => commune.close());

const auditOf = (id: string) =>
  commune.tenant.within(async (tx) =>
    (await tx.auditEntry.findMany()).filter((row) => row.subject && JSON.stringify(row.subject).includes(id)),
  );

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
    expect(await commune.filesOf(id)).toEqual(['original']);
    expect(bytes.equals(await readEvidence(official, id))).toBe(true);
    expect((await listEvidence(official)).items.find((item) => item.id === id)).toMatchObject({
      ...{ name: 'Biên bản số 5.PDF', kind: 'pdf', size: bytes.length },
      ...{ by: 'Công chức', item: '5', validity: 'lasting' },
    });
  });

  it('is another person’s to nobody, can be given up, and is forgotten after a day', async () => {
    const leader = await commune.person('Chủ tịch', 'commune_leader');
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
    expect(await commune.filesOf(old.id)).toHaveLength(1);
    await commune.tenant.within((tx) =>
      tx.evidenceUpload.updateMany({ where: { id: old.id }, data: { startedAt: new Date(0) } }),
    );
    await sendFile(official, pdf('việc khác'));
    expect(await codeOf(uploadStateOf(official, old.id))).toBe('not_found');
    expect(await commune.filesOf(old.id)).toEqual([]);
  });

  it('stops at a limit of open ones', async () => {
    const busy = await commune.person('Gửi nhiều', 'commune_official');
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
    const before = await commune.traces();
    const promised = promise(bytes, { name: 'đúng tên.docx' });
    expect(await codeOf(sendFile(official, bytes, promised))).toBe(code);
    expect(await commune.traces()).toEqual(before);
    expect(await commune.filesOf(promised.id)).toEqual([]);
  });

  it('takes Word and Excel for what they are', async () => {
    for (const kind of ['docx', 'xlsx'] as const) {
      const id = await sendFile(official, officeFile(kind), { name: 'sai tên.pdf' });
      expect((await listEvidence(official)).items.find((item) => item.id === id)?.kind).toBe(kind);
    }
  });
});
