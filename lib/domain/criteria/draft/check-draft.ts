import { checkConditions } from './check-conditions';
import { checkCriteria } from './check-criteria';
import { checkDates } from './check-dates';
import { checkExtension } from './check-extension';
import { checkHead } from './check-head';
import { checkIndicators } from './check-indicators';
import { checkRules } from './check-rules';
import { checkThresholds } from './check-thresholds';
import type { DraftContext } from './draft-context';
import type { DraftFault } from './draft-fault';
import type { DraftSet } from './draft-set';

/**
 * Everything that does not hold together in a draft, by part; none: it may be published.
 * Unknown thresholds are no fault: they stay unknown and are never judged.
 */
export function checkDraft(draft: DraftSet, context: DraftContext): DraftFault[] {
  return [
    ...checkHead(draft, context),
    ...checkDates(draft, context),
    ...checkExtension(draft, context),
    ...checkCriteria(draft, context),
    ...checkIndicators(draft, context),
    ...checkThresholds(draft),
    ...checkConditions(draft, context),
    ...checkRules(draft),
  ];
}
