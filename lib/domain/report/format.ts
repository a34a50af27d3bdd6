/** Official formats: decimal comma, dot for thousands, rounding half up, dates of NĐ 30/2020/NĐ-CP. */

/** `sum / n` rounded half up (away from zero), exact: no binary fraction is involved. `n` > 0. */
export function formatQuotient(sum: number, n: number, decimals: number): string {
  return formatScaled(roundedQuotient(BigInt(sum) * 10n ** BigInt(decimals), BigInt(n)), decimals);
}

/** A number as people write it: `formatNumber(1286, 0)` → "1.286", `formatNumber(27.8, 1)` → "27,8". */
export function formatNumber(value: number, decimals: number): string {
  const [digits, scale] = exactDigits(value);
  return formatScaled(roundedQuotient(digits * 10n ** BigInt(decimals), scale), decimals);
}

/** A share in percent: `formatPercent(4, 10)` → "40,0%". `of` > 0. */
export function formatPercent(part: number, of: number, decimals = 1): string {
  return `${formatQuotient(part * 100, of, decimals)}%`;
}

/** A count inside a sentence: two digits below ten ("04 xã"). */
export function formatCount(count: number): string {
  return count < 10 ? `0${count}` : formatNumber(count, 0);
}

/** "2019-05-22" → "22/5/2019": the day under 10 and the months 1 and 2 are padded, other months are not. */
export function formatOfficialDate(iso: string): string {
  const [year, month, day] = parts(iso);
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

/** "2019-05-22" → "22/05/2019", on screen. */
export function formatUiDate(iso: string): string {
  const [year, month, day] = parts(iso);
  return `${day}/${month}/${year}`;
}

function parts(iso: string): [string, string, string] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) throw new RangeError(`not an ISO day: ${iso}`);
  return [match[1]!, match[2]!, match[3]!];
}

function exactDigits(value: number): [digits: bigint, scale: bigint] {
  const [mantissa, exponent] = value.toString().split('e');
  const [whole, fraction = ''] = mantissa!.split('.');
  const shift = Number(exponent ?? 0) - fraction.length;
  const digits = BigInt(whole! + fraction);
  return shift >= 0 ? [digits * 10n ** BigInt(shift), 1n] : [digits, 10n ** BigInt(-shift)];
}

function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

function formatScaled(scaled: bigint, decimals: number): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${scaled < 0n ? '-' : ''}${whole}${decimals > 0 ? `,${digits.slice(-decimals)}` : ''}`;
}
