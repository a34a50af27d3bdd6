import { describe, expect, it } from 'vitest';
import { unitFinder } from './find-unit';

const NONE = new Map<string, string>();
const commune = { code: '08998', title: 'xã Yên Lạc' };
const town = { code: '08983', title: 'thị trấn Yên Lạc' };

describe('a name with its type', () => {
  it('is of that type, however the type is written', () => {
    const find = unitFinder([commune, town], NONE);
    for (const text of ['xã Yên Lạc', 'X. Yên Lạc', 'x Yên Lạc']) expect(find(text), text).toBe(commune.code);
    for (const text of ['Thị trấn Yên Lạc', 'TT. Yên Lạc', 'tt Yên Lạc']) expect(find(text), text).toBe(town.code);
  });

  it('is never one of another type that happens to bear the name', () => {
    const find = unitFinder([commune], NONE);
    for (const text of ['TT. Yên Lạc', 'thị trấn Yên Lạc', 'P. Yên Lạc']) expect(find(text), text).toBeNull();
  });
});

it('a name without its type is found where one unit bears it, and is nobody where two do', () => {
  expect(unitFinder([commune], NONE)('yên lạc')).toBe(commune.code);
  expect(unitFinder([commune, town], NONE)('Yên Lạc')).toBeNull();
});

it('what a person said of a name comes first; a code may have lost its zeros', () => {
  expect(unitFinder([commune, town], new Map([['yen lac', town.code]]))('Yên Lạc')).toBe(town.code);
  expect(unitFinder([commune], NONE)('8998')).toBe(commune.code);
});
