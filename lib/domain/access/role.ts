import type { UnitLevel } from '@/lib/domain/units/unit';

export const ROLES = [
  'village_head',
  'commune_official',
  'commune_leader',
  'department_reviewer',
  'district_board',
  'province_official',
  'province_leader',
  'province_office',
  'tenant_admin',
  'observer',
] as const;

export type Role = (typeof ROLES)[number];

const WHOLE: readonly UnitLevel[] = ['province'];

/** The levels of unit on which a role can be granted; a wider grant would give more than its row in the table means. */
export const ROLE_LEVELS: Readonly<Record<Role, readonly UnitLevel[]>> = {
  village_head: ['village'],
  commune_official: ['commune'],
  commune_leader: ['commune'],
  department_reviewer: ['province', 'district', 'cluster'],
  district_board: ['district', 'cluster'],
  province_official: WHOLE,
  province_leader: WHOLE,
  province_office: WHOLE,
  tenant_admin: WHOLE,
  observer: ['province', 'district', 'cluster', 'commune', 'village'],
};

/** The role of that name, or null for a name nobody defined. */
export function roleOf(name: string): Role | null {
  return ROLES.find((role) => role === name) ?? null;
}
