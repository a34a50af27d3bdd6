import type { SheetModel } from '../../sheet/sheet-model';
import type { DraftSet } from '../draft/draft-set';
import { criteriaSheet } from './criteria-sheet';
import { helpSheet } from './help-sheet';
import { conditionSheet, headSheet, ruleSheet, thresholdSheet } from './side-sheets';

/**
 * A draft as the sheets of a workbook; `readSet` reads them back into the same draft, its rows in the order of groups,
 * criteria and positions.
 */
export function setSheets(draft: DraftSet): SheetModel[] {
  return [
    helpSheet(),
    headSheet(draft),
    criteriaSheet(draft),
    thresholdSheet(draft),
    conditionSheet(draft),
    ruleSheet(draft),
  ];
}
