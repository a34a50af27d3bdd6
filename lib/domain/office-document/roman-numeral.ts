const STEPS = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** 4 → "IV": parts and annexes are counted so (NĐ 30/2020, annex I). `n` from 1 to 399. */
export function romanNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 399) throw new RangeError(`no roman numeral for ${String(n)}`);
  let rest = n;
  let numeral = '';
  for (const [value, sign] of STEPS) {
    for (; rest >= value; rest -= value) numeral += sign;
  }
  return numeral;
}
