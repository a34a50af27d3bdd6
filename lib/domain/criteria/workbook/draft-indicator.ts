import type { IndicatorRow } from '../catalogue/shipped-set';
import type { NumberedIndicator } from './assign-codes';
import { thresholdStateOf } from './read-indicator-row';

/**
 * An indicator of a sheet as its row of the draft.
 * @param all every indicator of the sheet, for its place within its criterion
 * @param isUnchanged its thresholds are those that the sheet was written with, so what was said of them still holds
 */
export function draftIndicator(
  {
    code,
    criterion,
    name,
    read,
    unit,
    certainty,
    state,
    delegatedTo,
    note,
    choices,
    lowerSetId,
    details,
  }: NumberedIndicator,
  all: readonly NumberedIndicator[],
  isUnchanged: boolean,
): IndicatorRow {
  const siblings = all.filter((other) => other.criterion === criterion);
  return {
    ...{ code, criterionNumber: criterion, position: siblings.findIndex((other) => other.code === code) + 1, name },
    ...{ kind: read.kind, unit, comparator: read.comparator, certainty },
    thresholdState: (isUnchanged ? state : null) ?? thresholdStateOf(read),
    delegatedTo: delegatedTo ?? (read.isDelegated ? 'province' : null),
    ...{ note, choices, lowerSetId, details },
  };
}
