/** The table of roles of the open contract, written down a second time: the tests do not ask the product what is right. */
export const ACCESS = {
  village_head: { reads: true, enters: ['village'], audit: false },
  commune_official: { reads: true, enters: ['commune', 'village'], audit: false },
  commune_leader: { reads: true, enters: ['commune', 'village'], audit: false },
  department_reviewer: { reads: true, enters: [], audit: false },
  district_board: { reads: true, enters: ['district'], audit: false },
  province_official: { reads: true, enters: [], audit: false },
  province_leader: { reads: true, enters: [], audit: false },
  province_office: { reads: true, enters: ['province'], audit: false },
  tenant_admin: { reads: false, enters: [], audit: true },
  observer: { reads: true, enters: [], audit: false },
} as const satisfies Record<string, { reads: boolean; enters: readonly string[]; audit: boolean }>;

export type RoleName = keyof typeof ACCESS;

export const ROLE_NAMES = Object.keys(ACCESS) as RoleName[];

export interface GrantedPlace {
  readonly role: RoleName;
  readonly unit: string;
  /** Some criteria of the communes' set only. */
  readonly named?: boolean;
}

/** Where somebody stands: in one tenant, with roles on units of it. */
export interface Standing {
  readonly tenant: string;
  readonly grants: readonly GrantedPlace[];
}

/** A unit of one tenant: `path` are the codes from itself up to the province. */
export interface Place {
  readonly tenant: string;
  readonly code: string;
  readonly level: string;
  readonly name: string;
  readonly path: readonly string[];
}

export function mayRead({ tenant, grants }: Standing, place: Place | undefined): boolean {
  return place?.tenant === tenant && grants.some(({ role, unit }) => ACCESS[role].reads && place.path.includes(unit));
}

export function mayEnter({ tenant, grants }: Standing, place: Place): boolean {
  const fits = (role: RoleName) => (ACCESS[role].enters as readonly string[]).includes(place.level);
  return place.tenant === tenant && grants.some(({ role, unit }) => fits(role) && place.path.includes(unit));
}

export function mayReadAudit({ grants }: Standing): boolean {
  return grants.some(({ role }) => ACCESS[role].audit);
}
