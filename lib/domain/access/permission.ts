import type { UnitLevel } from '@/lib/domain/units/unit';
import type { Role } from './role';

export const PERMISSIONS = [
  'progress.read',
  'assessment.self.write',
  'assessment.verify',
  'assessment.appraise',
  'petitions.write',
  'petitions.reply',
  'figures.register',
  'figures.write',
  'submit',
  'review.district',
  'boards.write',
  'events.write',
  'conclusions.write',
  'tasks.write',
  'tasks.report',
  'steps.write',
  'targets.write',
  'recognise',
  'units.manage',
  'sets.manage',
  'plans.write',
  'capital.write',
  'import',
  'users.manage',
  'tokens.manage',
  'audit.read',
  'settings.write',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** What one role may do with one permission. */
export interface Rule {
  /** Levels of the unit acted on; absent: every level inside the granted subtree. */
  readonly levels?: readonly UnitLevel[];
  /** Only the criteria that the grant names (all, if it names none). */
  readonly named?: true;
  /** Not on what the same person entered. */
  readonly notOwn?: true;
}

type Row = Readonly<Partial<Record<Permission, Rule>>>;

const FREE: Rule = {};
const NAMED: Rule = { named: true };
const VILLAGE: Rule = { levels: ['village'] };
const COMMUNE: Rule = { levels: ['commune', 'village'] };

/** The table of roles; what has no cell is refused. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, Row>> = {
  village_head: {
    'progress.read': FREE,
    'assessment.self.write': { ...VILLAGE, named: true },
    'petitions.write': VILLAGE,
  },
  commune_official: {
    'progress.read': FREE,
    'assessment.self.write': { ...COMMUNE, named: true },
    'petitions.write': COMMUNE,
    'figures.register': COMMUNE,
    'tasks.report': { ...COMMUNE, named: true },
    'steps.write': { ...COMMUNE, named: true },
  },
  commune_leader: {
    'progress.read': FREE,
    'assessment.self.write': COMMUNE,
    'petitions.write': COMMUNE,
    'figures.register': COMMUNE,
    'tasks.report': COMMUNE,
    'steps.write': COMMUNE,
    submit: COMMUNE,
  },
  department_reviewer: {
    'progress.read': NAMED,
    'assessment.verify': { named: true, notOwn: true },
    'tasks.report': NAMED,
  },
  district_board: {
    'progress.read': FREE,
    'assessment.self.write': { levels: ['district'] },
    'review.district': { levels: ['commune', 'village'], notOwn: true },
    'petitions.reply': FREE,
    'figures.write': FREE,
    'boards.write': FREE,
    'events.write': FREE,
    'conclusions.write': FREE,
    'tasks.write': FREE,
    'tasks.report': FREE,
    'steps.write': FREE,
    'targets.write': FREE,
  },
  province_official: {
    'progress.read': FREE,
    'conclusions.write': FREE,
    'tasks.write': FREE,
  },
  province_leader: {
    'progress.read': FREE,
    'conclusions.write': FREE,
    'tasks.write': FREE,
    'targets.write': FREE,
    recognise: FREE,
  },
  province_office: {
    'progress.read': FREE,
    'assessment.self.write': { levels: ['province'] },
    'assessment.appraise': { notOwn: true },
    'boards.write': FREE,
    'events.write': FREE,
    'tasks.report': FREE,
    'steps.write': FREE,
    'units.manage': FREE,
    'sets.manage': FREE,
    'plans.write': FREE,
    'capital.write': FREE,
    import: FREE,
  },
  tenant_admin: {
    'users.manage': FREE,
    'tokens.manage': FREE,
    'audit.read': FREE,
    'settings.write': FREE,
  },
  observer: { 'progress.read': NAMED },
};

/** The rule of a role for a permission; an unknown name on either side has none. */
export function ruleFor(role: string, permission: string): Rule | null {
  const row = Object.hasOwn(ROLE_PERMISSIONS, role) ? ROLE_PERMISSIONS[role as Role] : null;
  if (!row || !Object.hasOwn(row, permission)) return null;
  return row[permission as Permission] ?? null;
}
