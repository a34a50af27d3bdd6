import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDb } from '@/lib/db/client';
import { toIsoDay } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import type { ActorTenant } from '@/lib/domain/access/actor';
import { importUnits } from '@/lib/features/tenants/import-units/mutations';
import { csv, csvWithValues, HEADER, importText, newTenant } from './csv';

const owner = createDb(process.env.DATABASE_ADMIN_URL ?? '');
const SET = 'vn-commune-2016-2020';
let langSon: ActorTenant;

beforeAll(async () => {
  langSon = await newTenant(owner, '20', 'lang-son');
});
afterAll(() => owner.$disconnect());

const factsOf = (tenant: ActorTenant) =>
  withTenant(owner, tenant.id, (tx) => tx.assessment.findMany({ orderBy: { id: 'asc' } }));
const take = (text: string | Uint8Array, options?: { dryRun?: boolean }) => importText(owner, langSon, text, options);

describe('a file as offices write it', () => {
  const text = [
    `\ufeff${HEADER}`,
    `06625,${SET},1,self,met,2019-05-22,"Quy hoạch, đã duyệt"`,
    `06625,${SET},2,self,not_met,22/05/2019,"Đường trục xã:\nchưa ""cứng hóa"""`,
    '',
    `"06625",${SET}, 3 ,self,basically_met,2019-05-22,${'Thủy lợi'.normalize('NFD')}`,
    ',,,,,,',
    '',
  ]
    .join('\n')
    .replaceAll('\n', '\r\n');

  it('is taken in with BOM, CRLF, quotes, decomposed signs and both ways to write a day', async () => {
    expect(await take(text)).toEqual({ rows: 3, inserted: 3, unchanged: 0, errors: [] });
    const facts = await factsOf(langSon);
    expect(
      facts.map(({ status, note, effectiveOn, stage, recordedBy }) => [
        status,
        note,
        toIsoDay(effectiveOn),
        stage,
        recordedBy,
      ]),
    ).toEqual([
      ['met', 'Quy hoạch, đã duyệt', '2019-05-22', 'self', null],
      ['not_met', 'Đường trục xã:\nchưa "cứng hóa"', '2019-05-22', 'self', null],
      ['basically_met', 'Thủy lợi', '2019-05-22', 'self', null],
    ]);
  });

  it('is in the projection at once', async () => {
    const rows = await withTenant(owner, langSon.id, (tx) => tx.unitProgress.findMany({ where: { setId: SET } }));
    expect(rows).toMatchObject([
      { stage: 'self', statuses: `mxh${'.'.repeat(16)}`, met: 1, notMet: 1, basicallyMet: 1 },
    ]);
  });

  it('changes nothing the second time', async () => {
    const audits = () => withTenant(owner, langSon.id, (tx) => tx.auditEntry.count());
    const before = await audits();
    expect(await take(text)).toEqual({ rows: 3, inserted: 0, unchanged: 3, errors: [] });
    expect(await factsOf(langSon)).toHaveLength(3);
    expect(await audits()).toBe(before);
  });

  it('supersedes what it says otherwise: status, note', async () => {
    const next = csv(
      `06625,${SET},1,self,met,2019-05-22,Ghi chú khác`,
      `06625,${SET},2,self,met,2019-05-22,`,
      `06625,${SET},3,self,basically_met,2019-05-22,Thủy lợi`,
    );
    expect(await take(next, { dryRun: true })).toEqual({ rows: 3, inserted: 2, unchanged: 1, errors: [] });
    expect(await factsOf(langSon)).toHaveLength(3);
    expect(await take(next)).toEqual({ rows: 3, inserted: 2, unchanged: 1, errors: [] });
    expect(await factsOf(langSon)).toHaveLength(5);
    // Only the last fact of the cell and day counts: going back to what was said first is a change again.
    expect(await take(csv(`06625,${SET},2,self,not_met,2019-05-22,`))).toMatchObject({ inserted: 1, unchanged: 0 });
  });

  it('tells the audit which file it was', async () => {
    const [entry] = await withTenant(owner, langSon.id, (tx) =>
      tx.auditEntry.findMany({ where: { action: 'import' }, orderBy: { id: 'asc' } }),
    );
    expect(entry).toMatchObject({
      actorId: null,
      subject: {
        file: 'test.csv',
        rows: 3,
        inserted: 3,
        unchanged: 0,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });
});

describe('values of indicators', () => {
  it('give the status that they prove, and only that', async () => {
    const before = (await factsOf(langSon)).length;
    const text = csvWithValues(
      `06628,${SET},i:15.1,self,,2019-05-22,,"84,9"`,
      `06628,${SET},i:12,self,met,2019-05-22,,95`,
      `06628,${SET},i:10,self,,2019-05-22,,"36,5"`,
      `06628,${SET},i:2.1,self,,2019-05-22,,40`,
      `06628,${SET},i:6.1,self,basically_met,2019-05-22,,Đang xây dựng`,
      `06628,${SET},i:1.1,self,met,2019-05-22,,`,
      `06628,${SET},5,self,met,2019-05-22,`,
    );
    expect(await take(text)).toMatchObject({ inserted: 7, errors: [] });
    const facts = (await factsOf(langSon)).slice(before);
    expect(facts.map(({ status, value, valueText }) => [status, value?.toNumber() ?? null, valueText])).toEqual([
      ['not_met', 84.9, null],
      ['met', 95, null],
      ['met', 36.5, null],
      ['not_assessed', 40, null],
      ['basically_met', null, 'Đang xây dựng'],
      ['met', null, null],
      ['met', null, null],
    ]);
    expect(await take(text)).toMatchObject({ inserted: 0, unchanged: 7 });
    expect(await take(csvWithValues(`06628,${SET},i:12,self,met,2019-05-22,,"95,5"`))).toMatchObject({
      inserted: 1,
      unchanged: 0,
    });
  });
});

describe('a file that is no such file', () => {
  it.each([
    ['empty', '', [1, 'file_empty']],
    ['only a BOM', '\ufeff', [1, 'file_empty']],
    ['only the header', `${HEADER}\n`, [1, 'file_empty']],
    [
      'another header',
      'unit,set,criterion,stage,status,effective_on,note\n06625,a,1,self,met,2019-01-01,',
      [1, 'file_header'],
    ],
    ['a header with a ninth column', `${HEADER},value,more\n`, [1, 'file_header']],
    ['semicolons', `${HEADER.replaceAll(',', ';')}\n`, [1, 'file_header']],
  ])('%s', async (_, text, [line, code]) => {
    expect(await take(text)).toEqual({ rows: 0, inserted: 0, unchanged: 0, errors: [{ line, column: null, code }] });
  });

  it('says which lines are not UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from(csv(`06625,${SET},1,self,met,2019-05-22,đúng`)),
      Buffer.from([0x44, 0xe3, 0x0a]),
    ]);
    expect((await take(bytes)).errors).toEqual([{ line: 3, column: null, code: 'file_encoding' }]);
  });

  it('goes on after a torn line, and counts lines as an editor does', async () => {
    const text = csv(
      `06625,${SET},1,self,met,2019-05-22,"một\nhai"`,
      `06625,${SET},2,self,met,2019-05-22,"ba"x`,
      `06625,${SET},99,self,met,2019-05-22,`,
      `06625,${SET},3,self,met,2019-05-22,bốn "năm"`,
      `06625,${SET},4,self,met,2019-05-22`,
      `06625,${SET},5,self,met,2019-05-22,"sáu`,
      `06625,${SET},98,self,met,2019-05-22,`,
    );
    expect((await take(text)).errors).toEqual([
      { line: 4, column: null, code: 'line_malformed' },
      { line: 5, column: 'criterion', code: 'criterion_unknown' },
      { line: 6, column: null, code: 'line_malformed' },
      { line: 7, column: null, code: 'line_malformed' },
      { line: 8, column: null, code: 'line_malformed' },
      { line: 9, column: 'criterion', code: 'criterion_unknown' },
    ]);
  });
});

describe('other levels', () => {
  it('takes villages, districts and clusters by their codes', async () => {
    const tenant = await newTenant(owner, '26', 'vinh-phuc');
    await importUnits(owner, tenant.id, 'kind,unit_code,value,name,from,to\nvillage,08929,,Thôn Tân Long,2018-01-01,');
    const text = csv(
      '08929~tan-long,vinh-phuc-village-model,1,self,met,2021-10-01,',
      '248,vn-district-2016-2020,9,appraised,met,2020-12-31,',
    );
    expect(await importText(owner, tenant, text)).toMatchObject({ inserted: 2, errors: [] });
  });
});
