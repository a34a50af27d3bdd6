import { describe, expect, it } from 'vitest';
import { draftOf, setOfDrafts } from '@/tests/factories/draft';
import { asVersion } from './as-version';
import { checkDraft } from './check-draft';
import { draftSet } from './draft-set';
import { amendmentOf, correctionOf, draftExtending, emptyDraft } from './new-draft';

const { head, content } = draftOf(4, { content: { validTo: '2025-12-31', note: 'ghi chú' } });
const set = setOfDrafts({ head, content });
const check = (draft: ReturnType<typeof emptyDraft>, amends: boolean) =>
  checkDraft(draft, { sets: [set], amends, assessed: new Set([1]), publishing: false });

describe('a new draft', () => {
  it('from nothing has nothing but a beginning, and lacks criteria', () => {
    const draft = emptyDraft({ ...head, id: 'moi', name: 'Bộ mới' }, '2021-01-01');
    expect(draftSet.parse(draft)).toEqual(draft);
    expect(check(draft, false).map(({ code }) => code)).toEqual(['criteria_missing']);
  });

  it('extending another carries all it says, but neither its decision nor its days', () => {
    const draft = draftExtending({ ...head, id: 'moi', name: 'Bộ mới', extendsId: head.id }, content, '2021-01-01');
    expect(draft.content).toEqual({
      ...{ ...content, decision: null, issuedOn: null, note: null },
      ...{ validFrom: '2021-01-01', validTo: null },
    });
    expect(check(draft, false)).toEqual([]);
  });

  it('has a name of its own among the sets of its level, however it is written', () => {
    for (const name of [head.name, `  ${head.name.toUpperCase()} `, head.name.normalize('NFD')]) {
      expect(check(draftExtending({ ...head, id: 'moi', name }, content, '2021-01-01'), false)).toEqual([
        { part: 'head', key: '', field: 'name', code: 'set_name_taken' },
      ]);
    }
    const commune = draftExtending({ ...head, id: 'moi', level: 'commune' }, content, '2021-01-01');
    expect(check(commune, false)).toEqual([]);
  });

  it('amending a version ends with it and holds from its own day', () => {
    const draft = amendmentOf(head, content, '2023-05-01');
    expect(draft.content).toMatchObject({ decision: null, validFrom: '2023-05-01', validTo: '2025-12-31' });
    expect(check(draft, true)).toEqual([]);
  });

  it('correcting a version says the same from the same day, up to the one that follows', () => {
    expect(correctionOf(head, content, null)).toEqual({ head, content });
    expect(correctionOf(head, content, '2024-03-01').content.validTo).toBe('2024-02-29');
    expect(correctionOf(head, { ...content, validTo: null }, '2024-03-01').content.validTo).toBe('2024-02-29');
  });
});

it('nests the rows of a version by number and position', () => {
  const [first, ...others] = content.criteria;
  const turned = asVersion({ ...content, criteria: [...others, first!] }, 7);
  expect(turned.criteria.map(({ number, group }) => [number, group])).toEqual(
    [1, 2, 3, 4].map((n) => [n, 'Nhóm chung']),
  );
  expect(turned).toMatchObject({ version: 7, decision: '1/QĐ-UBND', published: null });
  expect(turned.criteria[0]!.indicators[0]).toMatchObject({
    code: '1.1',
    thresholds: [{ appliesTo: 'chung', value: 90 }],
  });
});
