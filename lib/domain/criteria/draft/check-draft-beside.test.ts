import { describe, expect, it } from 'vitest';
import { draftOf, setOfDrafts } from '@/tests/factories/draft';
import { checkDraft } from './check-draft';
import type { DraftContext } from './draft-context';
import type { DraftSet } from './draft-set';

const FOUNDS: DraftContext = { sets: [], amends: false, assessed: new Set(), publishing: true };
const said = (draft: DraftSet, context: Partial<DraftContext> = {}) =>
  checkDraft(draft, { ...FOUNDS, ...context }).map(({ part, key, field, code }) => `${part} ${key} ${field} ${code}`);

describe('extension', () => {
  const base = setOfDrafts(draftOf(3, { head: { id: 'goc' } }));
  const extending = (size: number, extendsId = 'goc', sets = [base]) =>
    said(draftOf(size, { head: { id: 'moi', extendsId } }), { sets });
  const set = (id: string, extendsId: string | null) => setOfDrafts(draftOf(3, { head: { id, extendsId } }));

  it('carries the criteria of what it extends and may add more', () => {
    expect([extending(3), extending(4)]).toEqual([[], []]);
    expect(extending(2)).toEqual(['criterion 3 number extends_cut']);
  });
  it('is of a set that exists, of the same level', () => {
    expect(extending(3, 'khong-co')).toEqual(['head  extendsId set_unknown']);
    const commune = setOfDrafts(draftOf(3, { head: { id: 'xa', level: 'commune' } }));
    expect(extending(3, 'xa', [commune])).toEqual(['head  extendsId extends_level']);
  });
  it('runs in no circle, however long', () => {
    expect(extending(3, 'moi')).toEqual(['head  extendsId extends_circular']);
    expect(extending(3, 'a', [set('a', 'b'), set('b', 'moi')])).toEqual(['head  extendsId extends_circular']);
    expect(extending(3, 'a', [set('a', 'b'), set('b', 'a')])).toEqual(['head  extendsId extends_circular']);
  });
});

describe('a draft that amends', () => {
  const version = (validFrom: string, validTo: string | null) => draftOf(3, { content: { validFrom, validTo } });
  const set = setOfDrafts(version('2022-01-01', '2025-12-31'), version('2024-03-01', '2025-12-31'));
  const amends = (validFrom: string, validTo: string | null) =>
    said(version(validFrom, validTo), { sets: [set], amends: true });

  it.each<[string, string | null, string[]]>([
    ['2024-06-01', '2025-12-31', []],
    ['2024-06-01', null, []],
    ['2024-03-01', '2025-12-31', []],
    ['2022-01-01', '2024-02-29', []],
    ['2021-12-31', '2025-12-31', ['content  validFrom date_before_set']],
    ['2026-01-01', null, ['content  validFrom date_after_set']],
    ['2023-01-01', '2023-12-31', ['content  validFrom version_before_another']],
    ['2022-01-01', '2025-12-31', ['content  validTo version_over_another']],
    ['2022-01-01', null, ['content  validTo version_over_another']],
    ['2022-01-01', '2023-12-31', ['content  validTo version_resumes']],
    ['2024-06-01', '2024-12-31', ['content  validTo version_resumes']],
  ])('from %s to %s', (from, to, faults) => {
    expect(amends(from, to)).toEqual(faults);
  });

  it('of a set that is not there is refused', () => {
    expect(said(draftOf(3), { sets: [], amends: true })).toEqual(['head  id set_unknown']);
  });

  it('keeps the numbers once something was assessed on them, and is free before', () => {
    const other = setOfDrafts(draftOf(3));
    const sized = (size: number, assessed: number[]) =>
      said(draftOf(size, { content: { validFrom: '2020-02-01' } }), {
        sets: [other],
        amends: true,
        assessed: new Set(assessed),
      });
    expect([sized(2, []), sized(4, []), sized(3, [1, 3])]).toEqual([[], [], []]);
    expect(sized(2, [3])).toEqual(['criterion 3 number criterion_has_assessments']);
    expect(sized(2, [1])).toEqual(['criterion 3 number criteria_count_fixed']);
    expect(sized(4, [1])).toEqual(['criterion 4 number criteria_count_fixed']);
  });
});
