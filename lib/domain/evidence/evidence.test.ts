import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completenessOf } from './completeness';
import { EVIDENCE_KINDS, kindOfType, sniffKind } from './evidence-kind';
import { ALIKE_WITHIN, hashDistance, pictureHash } from './picture-hash';
import { samenessOf, tellRepetitions, type Repetition } from './repetition';
import { validityOn } from './validity';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('what first bytes say', () => {
  it.each([
    ['%PDF-1.7\n', 'pdf'],
    ['\xff\xd8\xff\xe1\0\x18Exif', 'jpeg'],
    ['\x89PNG\r\n\x1a\n\0\0\0\r', 'png'],
    ['PK\x03\x04\x14\0', 'package'],
    ['\0\0\0\x18ftypheic\0\0\0\0', 'heic'],
    ['\0\0\0\x1cftypmif1\0\0\0\0', 'heic'],
    ['\0\0\0\x18ftypmp42\0\0\0\0', 'unknown'],
    ['PK\x05\x06', 'unknown'],
    ['MZ\x90\0', 'unknown'],
    ['<html>', 'unknown'],
    ['%PD', 'unknown'],
    ['', 'unknown'],
  ])('%j: %s', (start, kind) => {
    expect(sniffKind(bytes(start))).toBe(kind);
  });

  it('a type is taken or it is not', () => {
    for (const { type, kind } of EVIDENCE_KINDS) expect(kindOfType(type)?.kind).toBe(kind);
    expect([kindOfType('image/heic'), kindOfType('image/svg+xml'), kindOfType('toString')]).toEqual([null, null, null]);
  });
});

const greysOf = (shade: (x: number, y: number) => number) =>
  Uint8Array.from({ length: 1024 }, (_, at) => Math.max(0, Math.min(255, Math.round(shade(at % 32, at >> 5)))));

describe('what the eye sees of a photo', () => {
  it('stays the same in another light', () => {
    const greys = fc.uint8Array({ min: 0, max: 120, minLength: 1024, maxLength: 1024 });
    fc.assert(
      fc.property(greys, fc.integer({ min: 0, max: 15 }), (dark, lighter) => {
        const hash = pictureHash(dark);
        const light = pictureHash(dark.map((grey) => grey * 2 + lighter));
        if (hash === null || light === null) return;
        expect(hash).toMatch(/^[0-9a-f]{16}$/);
        expect(hashDistance(hash, light)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('is another for a picture turned round, and nothing for an even one', () => {
    const slope = pictureHash(greysOf((x, y) => x * 6 + Math.sin(y) * 40))!;
    const turned = pictureHash(greysOf((x, y) => (31 - x) * 6 + Math.cos(y / 3) * 40))!;
    expect(hashDistance(slope, turned)).toBeGreaterThan(ALIKE_WITHIN * 2);
    expect(pictureHash(greysOf(() => 255))).toBeNull();
    expect(pictureHash(greysOf((x) => 250 + (x % 2)))).toBeNull();
    expect(() => pictureHash(new Uint8Array(10))).toThrow();
  });

  it('a distance is one: the same to itself, both ways, over a third no shorter', () => {
    const hash = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }).map((bits) => bits.toString(16).padStart(16, '0'));
    fc.assert(
      fc.property(hash, hash, hash, (a, b, c) => {
        expect(hashDistance(a, a)).toBe(0);
        expect(hashDistance(a, b)).toBe(hashDistance(b, a));
        expect(hashDistance(a, c)).toBeLessThanOrEqual(hashDistance(a, b) + hashDistance(b, c));
      }),
    );
    expect(hashDistance('0000000000000000', 'ffffffffffffffff')).toBe(64);
  });
});

describe('one photo twice', () => {
  const photo = (sha256: string, pictureHash: string | null) => ({ sha256, pictureHash });
  it.each([
    ['same bytes', photo('a', 'ff00ff00ff00ff00'), photo('a', '0000000000000000'), 'same'],
    ['six bits apart', photo('a', '000000000000003f'), photo('b', '0000000000000000'), 'alike'],
    ['seven bits apart', photo('a', '000000000000007f'), photo('b', '0000000000000000'), null],
    ['nothing to see on either', photo('a', null), photo('b', null), null],
  ])('%s', (_, one, other, expected) => {
    expect(samenessOf(one, other)).toBe(expected);
  });

  it('places that may be seen are named, of the others it is said once that there are some', () => {
    const hidden = { sameness: 'same', place: null } as const;
    const seen = { sameness: 'alike', place: 'xã Kiên Mộc' } as const;
    const exact = { sameness: 'same', place: 'xã Bắc Xa' } as const;
    const tell = (...found: Repetition<string>[]) => tellRepetitions(found, (place) => place);
    expect(tell(hidden, hidden)).toEqual([hidden]);
    expect(tell(hidden, seen, hidden, exact, { ...exact, sameness: 'alike' }, seen)).toEqual([exact, seen]);
    expect(tell()).toEqual([]);
  });
});

it.each([
  [null, '2026-11-22', 'lasting'],
  ['2026-11-21', '2026-11-22', 'expired'],
  ['2026-11-22', '2026-11-22', 'expiring'],
  ['2026-12-22', '2026-11-22', 'expiring'],
  ['2026-12-23', '2026-11-22', 'valid'],
  ['2024-03-01', '2024-01-31', 'expiring'],
  ['2024-03-02', '2024-01-31', 'valid'],
])('until %s, on %s: %s', (until, day, expected) => {
  expect(validityOn(until, day)).toBe(expected);
});

it('counts what is proved: ended evidence proves nothing, that of another criterion is not counted', () => {
  const day = '2026-11-22';
  const evidence = [
    { item: 'i:5.1', validUntil: null },
    { item: 'i:5.1', validUntil: '2020-01-01' },
    { item: 'i:5.2', validUntil: '2020-01-01' },
    { item: '6', validUntil: null },
  ];
  expect(completenessOf('5', ['i:5.1', 'i:5.2', 'i:5.3'], evidence, day)).toEqual({
    pieces: 3,
    proved: true,
    indicators: { proved: 1, of: 3 },
  });
  expect(completenessOf('7', [], evidence, day)).toEqual({
    pieces: 0,
    proved: false,
    indicators: { proved: 0, of: 0 },
  });
});
