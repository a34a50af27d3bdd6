import type { IndicatorRow, ThresholdRow } from '../catalogue/shipped-set';
import { isThresholdColumn } from '../threshold-columns';
import { repeated, thresholdKey, type DraftFault } from './draft-fault';
import type { DraftSet } from './draft-set';

const OF_HUNDRED: readonly string[] = ['percent', 'lower_share', 'points'];
const WITHOUT_NUMBER: readonly string[] = ['boolean', 'choice', 'text'];

/** Thresholds that contradict themselves, their indicator or each other; a column without a value is unknown, no fault. */
export function checkThresholds({ content }: DraftSet): DraftFault[] {
  const indicators = new Map(content.indicators.map((indicator) => [indicator.code, indicator]));
  const own = content.thresholds.flatMap((row) => {
    const indicator = indicators.get(row.indicatorCode);
    const faults = indicator ? faultsOf(row, indicator) : ([['indicator', 'indicator_unknown']] as const);
    return faults.map(([field, code]): DraftFault => ({ part: 'threshold', key: thresholdKey(row), field, code }));
  });
  const doubled = repeated(content.thresholds.map(thresholdKey));
  return [
    ...own,
    ...doubled.map((key): DraftFault => ({ part: 'threshold', key, field: 'column', code: 'threshold_duplicate' })),
  ];
}

function faultsOf(row: ThresholdRow, indicator: IndicatorRow): (readonly [field: string, code: DraftFault['code']])[] {
  const faults: [field: string, code: DraftFault['code']][] = [];
  const { value, upper } = row;
  if (!isThresholdColumn(row.appliesTo)) faults.push(['column', 'column_unknown']);
  if (WITHOUT_NUMBER.includes(indicator.kind) && (value !== null || upper !== null))
    faults.push(['value', 'threshold_not_number']);
  if (OF_HUNDRED.includes(indicator.kind)) {
    if (value !== null && isOutside(value)) faults.push(['value', 'percent_out_of_range']);
    if (upper !== null && isOutside(upper)) faults.push(['upper', 'percent_out_of_range']);
  }
  if (indicator.comparator === 'range') {
    if ((value === null) !== (upper === null)) faults.push([upper === null ? 'upper' : 'value', 'range_incomplete']);
    if (value !== null && upper !== null && upper < value) faults.push(['upper', 'range_reversed']);
  } else if (upper !== null) faults.push(['upper', 'upper_without_range']);
  if (indicator.kind === 'choice' && row.text !== null) {
    const accepted = row.text.split(';').map((answer) => answer.trim());
    if (accepted.some((answer) => !indicator.choices.includes(answer))) faults.push(['text', 'choice_unknown']);
  }
  return faults;
}

function isOutside(value: number): boolean {
  return value < 0 || value > 100;
}
