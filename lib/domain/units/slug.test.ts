import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, freeSlug, slugOf, splitTypeWord } from './slug';

describe('the slug of a name', () => {
  it.each([
    ['Thôn Tân Long', 'tan-long'],
    ['Tân Long', 'tan-long'],
    ['Thôn 1', '1'],
    ['Bản Pắc Đẩu', 'pac-dau'],
    ['Tổ dân phố số 3', 'so-3'],
    ['Khu dân cư Đồng – Sơn (mới)', 'dong-son-moi'],
    ['Thôn', 'thon'],
    ['ĐÌNH LẬP'.normalize('NFD'), 'dinh-lap'],
    ['…', ''],
  ])('%s → %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('holds only letters, digits and single hyphens inside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(slugOf(name)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
    );
  });

  it('is the same from any normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(slugOf(name.normalize('NFD'))).toBe(slugOf(name.normalize('NFC')));
      }),
    );
  });

  it('takes the first number that is free', () => {
    const taken = new Set(['1', '1-2']);
    expect(freeSlug('1', (slug) => taken.has(slug))).toBe('1-3');
    expect(freeSlug('2', (slug) => taken.has(slug))).toBe('2');
  });
});

describe('text', () => {
  it('folds for search', () => {
    expect(fold('Đặng Xá, HUẾ')).toBe('dang xa, hue');
  });

  it('splits the type word off a name', () => {
    expect(splitTypeWord('Xóm  Mới')).toEqual({ type: 'xóm', name: 'Mới' });
    expect(splitTypeWord('Khu dân cư 4')).toEqual({ type: 'khu dân cư', name: '4' });
    expect(splitTypeWord('Bảnh')).toEqual({ type: null, name: 'Bảnh' });
  });
});
