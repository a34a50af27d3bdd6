/** What a typed number can mean. */
export type TypedNumber =
  | { readonly kind: 'number'; readonly value: number }
  /** "1.286": thousands to one reader, a decimal to another; the person must say. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'invalid' };

/** Reads "12,6", "12.6", "1.286.000" and "1.286,5"; asks about "1.286" (domain.md, *Formats*). A sign of percent is ignored. */
export function parseTypedNumber(text: string): TypedNumber {
  const typed = text.replace(/\s/g, '').replace(/%$/, '');
  if (/^\d{1,3}\.\d{3}$/.test(typed) && !typed.startsWith('0')) {
    return { kind: 'ambiguous', readings: [Number(typed.replace('.', '')), Number(typed)] };
  }
  if (/^\d+([.,]\d+)?$/.test(typed)) return number(typed.replace(',', '.'));
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed)) return number(typed.replaceAll('.', '').replace(',', '.'));
  return { kind: 'invalid' };
}

function number(text: string): TypedNumber {
  const value = Number(text);
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'invalid' };
}
