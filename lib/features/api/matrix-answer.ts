import type { Stage, Status } from '@/lib/domain/criteria/status';
import { judgeFact } from '@/lib/domain/criteria/judge-fact';
import { thresholdKeys } from '@/lib/domain/criteria/threshold-keys';
import type { SupposedUnit } from '@/lib/domain/criteria/what-if/judge-unit';
import { isAssessed, scoreOf } from '@/lib/domain/progress/counting';
import type { UnitProgress } from '@/lib/domain/progress/summary';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { groupOf } from '../progress/build-rows';
import type { ReadableSet } from '../progress/choose-set';
import { departmentOf } from '../progress/criterion-notes';
import type { UnitScope } from '../progress/resolve-unit';
import { countingRule } from '../progress/counting-rule';
import { unitAnswer, type UnitAnswer } from './unit-answer';

interface CellAnswer {
  readonly status: Status;
  /** From when what is said holds; null: nobody said anything. */
  readonly effectiveOn: string | null;
}

interface RowAnswer {
  readonly unit: UnitAnswer;
  /** Code of the district or cluster under which it stands. */
  readonly group: string | null;
  /** null: not assessed; never 0. */
  readonly score: number | null;
  readonly criteria: readonly ({ readonly number: number } & CellAnswer)[];
  /** Those of which something is known; a value is a number, a judgement in words a text. */
  readonly indicators: readonly ({ readonly code: string; readonly value: number | string | null } & CellAnswer)[];
}

/** What `GET /api/v1/units/{code}/matrix` answers. */
export interface MatrixAnswer {
  readonly unit: UnitAnswer;
  readonly set: { readonly id: string; readonly criteria: number };
  readonly asOf: string;
  readonly stage: Stage;
  readonly criteria: readonly {
    readonly number: number;
    readonly name: string;
    readonly department: string | null;
    readonly indicators: readonly { readonly code: string; readonly name: string; readonly unit: string | null }[];
  }[];
  readonly rows: readonly RowAnswer[];
}

/** One counted unit: its criteria by the projection that all figures come from, its indicators by their facts. */
export interface MatrixUnitParts {
  readonly member: UnitRecord;
  readonly progress: UnitProgress;
  readonly cells: SupposedUnit;
  /** By item. */
  readonly days: ReadonlyMap<string, string>;
}

interface Parts {
  readonly scope: UnitScope;
  readonly chosen: ReadableSet;
  readonly stage: Stage;
  readonly units: readonly MatrixUnitParts[];
}

/** The answer, from what was read. */
export function buildMatrixAnswer({ scope, chosen, stage, units }: Parts): MatrixAnswer {
  const { set, version, shown } = chosen;
  const criteria = version.criteria.filter(({ number }) => shown.numbers.includes(number));
  return {
    unit: unitAnswer(scope),
    set: { id: set.id, criteria: shown.numbers.length },
    asOf: scope.day,
    stage,
    criteria: criteria.map(({ number, name, indicators }) => ({
      number,
      name,
      department: departmentOf(set, number, scope.day),
      indicators: indicators.map(({ code, name: title, unit }) => ({ code, name: title, unit })),
    })),
    rows: units.map((unit) => rowOf(scope, chosen, unit)),
  };
}

function rowOf(scope: UnitScope, { version, shown }: ReadableSet, unit: MatrixUnitParts): RowAnswer {
  const { member, progress, cells, days } = unit;
  const keys = thresholdKeys(cells.classification, version.rules.tagColumns);
  const indicators = version.criteria
    .filter(({ number }) => shown.numbers.includes(number))
    .flatMap((criterion) => criterion.indicators)
    .flatMap((indicator) => {
      const item = `i:${indicator.code}`;
      const fact = cells.cells.get(item) ?? null;
      const share = cells.shares.get(indicator.code) ?? null;
      if (!fact && !share) return [];
      const { status, measured } = judgeFact(indicator, fact, keys, version.rules.points, share);
      return [{ code: indicator.code, status, value: measured, effectiveOn: days.get(item) ?? null }];
    });
  return {
    unit: unitAnswer({ unit: member, day: scope.day }),
    group: groupOf(scope, member)?.code ?? null,
    score: isAssessed(progress.statuses) ? scoreOf(progress.statuses, countingRule(scope.actor.tenant)) : null,
    criteria: shown.numbers.map((number, at) => ({
      number,
      status: progress.statuses[at] ?? 'not_assessed',
      effectiveOn: days.get(String(number)) ?? null,
    })),
    indicators,
  };
}
