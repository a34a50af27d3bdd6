import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNIT_LEVELS, type UnitLevel } from '@/lib/domain/units/unit';
import type { Grant } from './actor';
import { can, canSomewhere, grantFor, refusalOf, type Place } from './can';
import { PERMISSIONS, ROLE_PERMISSIONS, ruleFor, type Permission } from './permission';
import { criteriaWithin, grantedUnits } from './reach';
import { ROLES, type Role } from './role';

// 1 province › 2 district › 3 commune › 4 village; 9 is a commune beside.
const PATHS: Record<UnitLevel, number[]> = {
  province: [1],
  district: [1, 2],
  cluster: [1, 2],
  commune: [1, 2, 3],
  village: [1, 2, 3, 4],
};
const SET = 'vn-commune-2016-2020';

function at(level: UnitLevel, more: Partial<Place> = {}): Place {
  return { within: (id) => PATHS[level].includes(id), level, item: { setId: SET, number: 5 }, ...more };
}
function actor(role: string, unitId: number, criteria: Grant['criteria'] = null, userId: number | null = 7) {
  return { userId, grants: [{ role, unitId, criteria }] };
}
const only = (...numbers: number[]) => [{ setId: SET, numbers }];

describe('can', () => {
  const W: Permission = 'assessment.self.write';
  const rows: [string, ReturnType<typeof actor>, Permission, Place, boolean][] = [
    ['village head writes own village', actor('village_head', 4), W, at('village'), true],
    ['village head, another village', actor('village_head', 8), W, at('village'), false],
    ['village head, the commune above', actor('village_head', 4), W, at('commune'), false],
    ['village head reads above', actor('village_head', 4), 'progress.read', at('commune'), false],
    ['official writes own commune', actor('commune_official', 3), W, at('commune'), true],
    ['official writes a village of it', actor('commune_official', 3), W, at('village'), true],
    ['official, the commune beside', actor('commune_official', 9), W, at('commune'), false],
    ['official, an assigned criterion', actor('commune_official', 3, only(5)), W, at('commune'), true],
    ['official, a criterion of a colleague', actor('commune_official', 3, only(6)), W, at('commune'), false],
    [
      'official, same number of another set',
      actor('commune_official', 3, [{ setId: 'x', numbers: [5] }]),
      W,
      at('commune'),
      false,
    ],
    ['official reads every criterion', actor('commune_official', 3, only(6)), 'progress.read', at('commune'), true],
    ['official, any criterion at all', actor('commune_official', 3, only(6)), W, at('commune', { item: 'any' }), true],
    ['leader writes all, whatever is named', actor('commune_leader', 3, only(6)), W, at('commune'), true],
    ['leader submits', actor('commune_leader', 3), 'submit', at('commune'), true],
    ['official does not submit', actor('commune_official', 3), 'submit', at('commune'), false],
    ['reviewer reads its criterion', actor('department_reviewer', 2, only(5)), 'progress.read', at('commune'), true],
    ['reviewer reads no other', actor('department_reviewer', 2, only(6)), 'progress.read', at('commune'), false],
    ['reviewer does not enter', actor('department_reviewer', 2, only(5)), W, at('commune'), false],
    [
      'reviewer verifies',
      actor('department_reviewer', 2, only(5)),
      'assessment.verify',
      at('commune', { enteredBy: 8 }),
      true,
    ],
    [
      'reviewer verifies an import',
      actor('department_reviewer', 2),
      'assessment.verify',
      at('commune', { enteredBy: null }),
      true,
    ],
    [
      'reviewer, own entry',
      actor('department_reviewer', 2),
      'assessment.verify',
      at('commune', { enteredBy: 7 }),
      false,
    ],
    ['reviewer, nobody says who entered', actor('department_reviewer', 2), 'assessment.verify', at('commune'), false],
    ['board enters the district', actor('district_board', 2), W, at('district'), true],
    ['board does not enter a commune', actor('district_board', 2), W, at('commune'), false],
    ['office enters the province', actor('province_office', 1), W, at('province'), true],
    ['office does not enter a district', actor('province_office', 1), W, at('district'), false],
    ['office appraises', actor('province_office', 1), 'assessment.appraise', at('commune', { enteredBy: 8 }), true],
    ['office imports', actor('province_office', 1), 'import', at('province', { item: 'any' }), true],
    ['province leader recognises', actor('province_leader', 1), 'recognise', at('commune', { item: 'any' }), true],
    ['observer reads', actor('observer', 2), 'progress.read', at('commune'), true],
    ['admin reads no figures', actor('tenant_admin', 1), 'progress.read', at('province'), false],
    ['admin reads the audit', actor('tenant_admin', 1), 'audit.read', at('province', { item: 'any' }), true],
  ];
  it.each(rows)('%s', (_, who, permission, place, expected) => {
    expect(can(who, permission, place)).toBe(expected);
  });

  it('refuses a role, permission or property name that nobody defined', () => {
    expect(can(actor('root', 1), 'progress.read', at('province'))).toBe(false);
    expect(ruleFor('province_office', 'everything')).toBeNull();
    expect(ruleFor('toString', 'progress.read')).toBeNull();
    expect(ruleFor('province_office', 'constructor')).toBeNull();
    expect(canSomewhere(actor('__proto__', 1), 'audit.read')).toBe(false);
  });

  it('says when only the own entry stands in the way', () => {
    const reviewer = actor('department_reviewer', 2, only(5));
    expect(refusalOf(reviewer, 'assessment.verify', at('commune', { enteredBy: 7 }))).toBe('own_entry');
    expect(refusalOf(reviewer, 'assessment.verify', at('commune', { enteredBy: 8 }))).toBeNull();
    expect(refusalOf(reviewer, 'submit', at('commune'))).toBe('forbidden');
  });

  it('names the grant, and takes several together', () => {
    const two = { userId: 7, grants: [...actor('observer', 1).grants, ...actor('commune_official', 3).grants] };
    expect(grantFor(two, W, at('commune'))?.role).toBe('commune_official');
    expect(grantedUnits(two, 'progress.read')).toEqual([1, 3]);
    expect(grantedUnits(two, 'recognise')).toEqual([]);
  });

  it('lists the criteria within a grant', () => {
    expect(criteriaWithin(actor('department_reviewer', 2, only(6, 5)), 'progress.read', at('commune'), SET)).toEqual([
      5, 6,
    ]);
    expect(criteriaWithin(actor('department_reviewer', 2, only(6)), 'progress.read', at('commune'), 'x')).toEqual([]);
    expect(criteriaWithin(actor('department_reviewer', 2), 'progress.read', at('commune'), SET)).toBe('all');
    expect(criteriaWithin(actor('department_reviewer', 9), 'progress.read', at('commune'), SET)).toEqual([]);
  });
});

const anyLevel = fc.constantFrom(...UNIT_LEVELS);
const anyGrant = fc.record({
  role: fc.oneof(fc.constantFrom(...ROLES), fc.string()),
  unitId: fc.integer({ min: 1, max: 9 }),
  criteria: fc.option(
    fc.array(fc.record({ setId: fc.constantFrom(SET, 'x'), numbers: fc.array(fc.integer({ min: 1, max: 9 })) })),
    {
      nil: null,
    },
  ),
});
const anyActor = fc.record({
  userId: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
  grants: fc.array(anyGrant, { maxLength: 3 }),
});
const anyPermission = fc.constantFrom(...PERMISSIONS);

describe('laws', () => {
  it('nothing without a cell in the table', () => {
    fc.assert(
      fc.property(anyActor, anyPermission, anyLevel, (who, permission, level) => {
        const grant = grantFor(who, permission, at(level, { enteredBy: null }));
        if (grant) expect(ROLE_PERMISSIONS[grant.role as Role][permission]).toBeDefined();
      }),
    );
  });

  it('a grant further up never allows less', () => {
    fc.assert(
      fc.property(
        anyGrant,
        anyPermission,
        anyLevel,
        fc.constantFrom(1, 2, 3, 4),
        (grant, permission, level, unitId) => {
          const place = at(level, { enteredBy: null });
          const path = PATHS[level];
          const below = { ...grant, unitId };
          if (!can({ userId: 7, grants: [below] }, permission, place)) return;
          for (const above of path.slice(0, path.indexOf(unitId))) {
            expect(can({ userId: 7, grants: [{ ...grant, unitId: above }] }, permission, place)).toBe(true);
          }
        },
      ),
    );
  });

  it('another grant never takes anything away, and naming criteria never adds', () => {
    fc.assert(
      fc.property(anyActor, anyGrant, anyPermission, anyLevel, (who, more, permission, level) => {
        const place = at(level, { enteredBy: null });
        if (can(who, permission, place)) {
          expect(can({ ...who, grants: [...who.grants, more] }, permission, place)).toBe(true);
          const widened = who.grants.map((grant) => ({ ...grant, criteria: null }));
          expect(can({ ...who, grants: widened }, permission, place)).toBe(true);
        }
      }),
    );
  });

  it('nobody judges his own entry, whatever the grants', () => {
    const judging = fc.constantFrom<Permission>('assessment.verify', 'assessment.appraise', 'review.district');
    fc.assert(
      fc.property(anyActor, judging, anyLevel, (who, permission, level) => {
        if (who.userId !== null) expect(can(who, permission, at(level, { enteredBy: who.userId }))).toBe(false);
      }),
    );
  });
});
