import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json';

/** The same content with the keys of every object written in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, turned(member)]),
  );
}

test('law: neither the order of keys nor being stored and read changes it, and it is that content', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(turned(value))).toBe(text);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(text);
    }),
  );
});

test('a changed figure changes it; a gap is not left out, what has no value is', () => {
  expect(canonicalJson({ b: [1, null], a: 'ễ' })).toBe('{"a":"ễ","b":[1,null]}');
  expect(canonicalJson({ score: 11 })).not.toBe(canonicalJson({ score: 12 }));
  expect(canonicalJson({ a: undefined })).toBe('{}');
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
});
