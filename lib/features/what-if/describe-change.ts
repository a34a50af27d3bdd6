import type { Change, ThresholdChange } from '@/lib/domain/criteria/what-if/change';
import { COMMON_COLUMN } from '@/lib/domain/criteria/threshold-columns';
import { columnLabel } from '@/lib/domain/report/column-label';
import { formatThreshold } from '@/lib/domain/report/value-format';
import { changeVersion } from '@/lib/domain/criteria/what-if/apply-changes';
import { unitTitle } from '@/lib/domain/units/unit-title';
import type { WhatIfQuestion } from './question';

const COMPARED = {
  '>=': 'so theo ≥ (ít nhất)',
  '<=': 'so theo ≤ (nhiều nhất)',
  '==': 'so theo = (đúng bằng)',
  range: 'so theo khoảng',
  max: 'so theo mức tối đa',
} as const;

/** A change as it stands after "Nếu": "ngưỡng 15.1 là ≥ 95 %", "xã Kiên Mộc thuộc nhóm 2". */
export function describeChange(
  change: Change,
  question: Pick<WhatIfQuestion, 'scope' | 'chosen' | 'members' | 'form'>,
) {
  switch (change.kind) {
    case 'threshold': {
      const where = change.column === COMMON_COLUMN ? '' : ` (${columnLabel(change.column)})`;
      return `ngưỡng ${change.indicator}${where} là ${thresholdOf(change, question) ?? 'chưa rõ'}`;
    }
    case 'comparator':
      return `chỉ tiêu ${change.indicator} ${COMPARED[change.comparator]}`;
    case 'group':
      return `${titleOf(change.unit, question)} thuộc nhóm ${change.value}`;
    case 'region':
      return `${titleOf(change.unit, question)} thuộc ${columnLabel(change.value)}`;
  }
}

/** The threshold that a change comes to, with the comparison that is supposed beside it: "≥ 95 %". */
export function thresholdOf(
  change: ThresholdChange,
  { chosen, form }: Pick<WhatIfQuestion, 'chosen' | 'form'>,
): string | null {
  const changed = changeVersion(chosen.version, form.changes)
    .criteria.flatMap(({ indicators }) => indicators)
    .find(({ code }) => code === change.indicator)!;
  return formatThreshold(
    changed,
    changed.thresholds.find(({ appliesTo }) => appliesTo === change.column)!,
  );
}

export function titleOf(code: string, { members, scope }: Pick<WhatIfQuestion, 'members' | 'scope'>): string {
  return unitTitle(
    members.find((member) => member.code === code)!,
    scope.day,
  );
}
