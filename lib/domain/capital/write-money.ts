import { formatQuotient } from '../report/format';
import { formatPlain } from '../report/value-format';
import type { Money } from './capital-line';

const BILLION = 1_000_000_000;
const MILLION = 1_000_000;

/** The unit in which people say an amount. */
export type MoneyUnit = 'billion' | 'million' | 'dong';

export function unitOfMoney({ low, high }: Money): MoneyUnit {
  const size = high ?? low;
  if (size >= BILLION) return 'billion';
  return size >= MILLION ? 'million' : 'dong';
}

const SIZE: Readonly<Record<MoneyUnit, number>> = { billion: BILLION, million: MILLION, dong: 1 };

/** Đồng in a unit, with at most three decimals and no more than it has: 27_800_000_000 in billions → "27,8". */
export function digitsOf(dong: number, unit: MoneyUnit): string {
  const thousandths = formatQuotient(dong, SIZE[unit], 3);
  return thousandths.replace(/,?0+$/, '') || '0';
}

const WORD: Readonly<Record<MoneyUnit, string>> = { billion: 'tỷ đồng', million: 'triệu đồng', dong: 'đồng' };

/** In the words of a document: "hơn 27,8 tỷ đồng", "từ 2 đến 2,5 tỷ đồng" (vector S3-V4). */
export function writeMoney(money: Money): string {
  const unit = unitOfMoney(money);
  const low = digitsOf(money.low, unit);
  switch (money.bound) {
    case 'exact':
      return `${low} ${WORD[unit]}`;
    case 'at_least':
      return `ít nhất ${low} ${WORD[unit]}`;
    case 'more_than':
      return `hơn ${low} ${WORD[unit]}`;
    case 'range':
      return `từ ${low} đến ${digitsOf(money.high ?? money.low, unit)} ${WORD[unit]}`;
  }
}

/** In billions for a column of a table, in signs that need no language: "> 27,8", "2–2,5". */
export function writeBillions({ low, high, bound }: Money): string {
  const sign = { exact: '', range: '', at_least: '≥ ', more_than: '> ' }[bound];
  const from = digitsOf(low, 'billion');
  return `${sign}${from}${bound === 'range' ? `–${digitsOf(high ?? low, 'billion')}` : ''}`;
}

const PLACES: Readonly<Record<MoneyUnit, number>> = { billion: 9, million: 6, dong: 0 };

/** An amount as it was typed in a unit, in whole đồng; null where that is no whole number, or more than anybody spends. */
export function toDong(value: number, unit: MoneyUnit): number | null {
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(value.toString()) ?? [];
  // By its digits: 8624861330,491 million is no number of đồng in binary fractions.
  if (whole === undefined || fraction.length > PLACES[unit]) return null;
  const dong = Number(whole + fraction.padEnd(PLACES[unit], '0'));
  return Number.isSafeInteger(dong) ? dong : null;
}

/** The same number as it stands in a field. */
export function typedMoney(dong: number, unit: MoneyUnit): string {
  return formatPlain(dong / SIZE[unit]).replaceAll('.', '');
}
