import type { CatalogueCriterion } from '@/lib/domain/criteria/criteria-set';
import type { ThresholdKeys } from '@/lib/domain/criteria/evaluate';
import { judgeFact } from '@/lib/domain/criteria/judge-fact';
import { packStatuses } from '@/lib/domain/criteria/packed-statuses';
import type { Status } from '@/lib/domain/criteria/status';
import type { PointsRule } from '@/lib/domain/criteria/version-rules';
import { formatTyped } from '@/lib/domain/report/value-format';
import type { ErrorCode } from '@/lib/errors';
import { shareText, type LowerState } from '../progress/read-lower-shares';
import type { HeldFact } from '../cells/data';
import type { GridItem, GridUnit } from './view';

/** What one row is packed from. */
export interface UnitCells {
  readonly items: readonly GridItem[];
  readonly keys: ThresholdKeys;
  readonly points: PointsRule | null;
  readonly factOf: (item: GridItem) => HeldFact | undefined;
  /** null at the stage of self-assessment. */
  readonly claimOf: ((item: GridItem) => HeldFact | undefined) | null;
  readonly lockOf: (item: GridItem) => ErrorCode | null;
  readonly lower: ReadonlyMap<string, LowerState>;
}

type Packed = Pick<
  GridUnit,
  'statuses' | 'facts' | 'locks' | 'values' | 'notes' | 'causes' | 'claims' | 'claimedValues'
>;

/** The cells of a unit as few signs as they go into. `locks` grows by reasons that were not there yet. */
export function packUnit(cells: UnitCells, locks: ErrorCode[]): Packed {
  const { items, claimOf } = cells;
  const facts = items.map(cells.factOf);
  const claims = claimOf ? items.map(claimOf) : null;
  return {
    statuses: packStatuses(items.map((item, at) => statusOf(cells, item, facts[at]))),
    facts: facts.map((fact) => (fact ? fact.id.toString(36) : '')).join(' '),
    locks: items.map((item) => lockSign(cells.lockOf(item), locks)).join(''),
    values: sparse(items, (item, at) => valueOf(cells, item, facts[at])),
    notes: sparse(items, (_, at) => facts[at]?.note ?? null),
    causes: sparse(items, (_, at) => facts[at]?.cause ?? null),
    claims: claims && packStatuses(items.map((item, at) => statusOf(cells, item, claims[at]))),
    claimedValues: claims ? sparse(items, (item, at) => valueOf(cells, item, claims[at])) : {},
  };
}

function statusOf({ keys, points, lower }: UnitCells, { rule, label }: GridItem, fact: HeldFact | undefined): Status {
  if (rule === null) return fact?.status ?? 'not_assessed';
  return judgeFact(rule, fact ?? null, keys, points, lower.get(label)?.share ?? null).status;
}

/** As people type it; of a share of lower units "8/10 thôn". */
function valueOf({ lower }: UnitCells, { kind, label }: GridItem, fact: HeldFact | undefined): string | null {
  if (kind === 'lower_share') {
    const state = lower.get(label);
    return state ? shareText(state) : null;
  }
  return fact?.valueText ?? (fact?.value == null ? null : formatTyped(fact.value));
}

function lockSign(code: ErrorCode | null, locks: ErrorCode[]): string {
  if (code === null) return '.';
  if (!locks.includes(code)) locks.push(code);
  return String.fromCharCode(97 + locks.indexOf(code));
}

function sparse(
  items: readonly GridItem[],
  textOf: (item: GridItem, at: number) => string | null,
): Record<number, string> {
  return Object.fromEntries(
    items.flatMap((item, at) => {
      const text = textOf(item, at);
      return text === null ? [] : [[at, text] as const];
    }),
  );
}

/** The items of criteria: the criterion, then its indicators. */
export function gridItems(
  criteria: readonly CatalogueCriterion[],
  departmentOf: (number: number) => string | null,
  keys: ReadonlySet<string>,
): GridItem[] {
  return criteria.flatMap(({ number, name, group, indicators }): GridItem[] => {
    const beside = { number, group, department: departmentOf(number) };
    return [
      { ...beside, item: String(number), label: String(number), name, kind: 'criterion', rule: null, unit: null },
      ...indicators.map(({ code, name: its, unit, kind, comparator, choices, thresholds, hasFurtherParts }) => {
        const used = thresholds.filter(({ appliesTo }) => keys.has(appliesTo));
        const rule = { kind, comparator, choices, hasFurtherParts, thresholds: used };
        return { ...beside, item: `i:${code}`, label: code, name: its, kind, rule, unit };
      }),
    ];
  });
}
