import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTypedNumber } from './parse-number';
import { formatPlain, formatTyped } from './value-format';

const value = (text: string) => {
  const typed = parseTypedNumber(text);
  return typed.kind === 'number' ? typed.value : typed.kind;
};

describe('a typed number', () => {
  it.each([
    ['12,6', 12.6],
    ['12.6', 12.6],
    ['0', 0],
    ['007', 7],
    ['0,286', 0.286],
    ['0.286', 0.286],
    ['12,345', 12.345],
    ['1286', 1286],
    ['1286.5', 1286.5],
    ['1.286.000', 1_286_000],
    ['1.286,5', 1286.5],
    ['12.345.678,25', 12_345_678.25],
    ['1 286', 1286],
    ['1\u00a0286,5', 1286.5],
    [' 95 ', 95],
    ['95%', 95],
    ['95 %', 95],
    ['95 % ', 95],
    ['12.34', 12.34],
    ['1234.567', 1234.567],
    ['1.2860', 1.286],
  ])('%j is %d', (text, number) => {
    expect(value(text)).toBe(number);
  });

  it.each(['1.286', '12.860', '999.000', '1.286 %'])('%j is a question', (text) => {
    expect(value(text)).toBe('ambiguous');
  });

  it('asks with both readings', () => {
    expect(parseTypedNumber('1.286')).toEqual({ kind: 'ambiguous', readings: [1286, 1.286] });
  });

  it.each([
    '',
    ' ',
    '%',
    ',',
    '.',
    '5,',
    ',5',
    '-5',
    '+5',
    '1e3',
    '0x10',
    'Infinity',
    'NaN',
    'mười',
    '1.28.000',
    '1,286,000',
    '12.345,6,7',
    '1..2',
    '95%%',
    '%95',
    '９５',
    '9'.repeat(400),
  ])('%j is none', (text) => expect(value(text)).toBe('invalid'));

  it('is what was written, in the form of a field, for any value', () => {
    const decimals = fc.tuple(fc.nat(99_999_999), fc.nat(6)).map(([digits, scale]) => Number(`${digits}e-${scale}`));
    fc.assert(
      fc.property(decimals, (number) => {
        expect(value(formatTyped(number))).toBe(number);
      }),
    );
  });

  it('is what was written for people, unless it is a question', () => {
    const numbers = fc.tuple(fc.nat(9_999_999), fc.nat(3)).map(([digits, scale]) => Number(`${digits}e-${scale}`));
    fc.assert(
      fc.property(numbers, (number) => {
        const read = parseTypedNumber(formatPlain(number));
        if (read.kind === 'ambiguous') expect(read.readings).toContain(number);
        else expect(read).toEqual({ kind: 'number', value: number });
      }),
    );
  });
});
