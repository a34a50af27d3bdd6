import { describe, expect, it } from 'vitest';
import { emptyDraft } from '@/lib/domain/criteria/draft/new-draft';
import { draftSet, type DraftSet } from '@/lib/domain/criteria/draft/draft-set';
import { KNOWN_TAGS } from '@/lib/domain/units/known-tags';
import type { ShippedSet, ShippedVersion } from '@/lib/domain/criteria/catalogue/shipped-set';
import { shippedSetsOf } from '@/lib/features/tenants/catalogue/shipped-sets';
import { readSetWorkbook } from './read-set';
import { writeSetWorkbook } from './write-set';

const PROVINCES = [
  { code: '20', name: 'Lạng Sơn' },
  { code: '26', name: 'Vĩnh Phúc' },
  { code: '42', name: 'Hà Tĩnh' },
];

function draftOf(set: ShippedSet, version: ShippedVersion): DraftSet {
  const { id, level, kind, name, shortName, scope, extendsId } = set;
  const { version: _, certainty: __, ...content } = version;
  return { head: { id, level, kind, name, shortName, scope, extendsId }, content };
}

/** What a form gives when the file says nothing; nothing of it may show in the result. */
const stranger = {
  head: {
    id: 'khac',
    level: 'village',
    kind: 'special',
    name: 'Khác',
    shortName: null,
    scope: 'Khác',
    extendsId: null,
  },
  basics: { decision: 'Khác', issuedOn: null, validFrom: '2000-01-01', startKnown: false, validTo: null, note: 'Khác' },
  tags: KNOWN_TAGS,
} as const;

const shipped = PROVINCES.flatMap((province) =>
  shippedSetsOf(province).flatMap((set) =>
    set.versions.map(
      (version) => [`${province.name}: ${set.id} v${String(version.version)}`, draftOf(set, version)] as const,
    ),
  ),
);

describe('a set out and in again', () => {
  it.each(shipped)('%s is the same draft', async (_, draft) => {
    const { faults, draft: read } = await readSetWorkbook(await writeSetWorkbook(draft), stranger);
    expect(faults).toEqual([]);
    expect(read).toStrictEqual(draft);
    expect(draftSet.safeParse(read).success).toBe(true);
  });

  it('an empty set gives a template that says only what the set is', async () => {
    const head = { ...stranger.head, id: 'ha-tinh-thon', name: 'Thôn', shortName: 'thôn NTM' } as const;
    const draft = emptyDraft(head, '2026-01-01');
    const { faults, draft: read } = await readSetWorkbook(await writeSetWorkbook(draft), stranger);
    expect(faults).toEqual([]);
    expect(read).toStrictEqual(draft);
  });
});
