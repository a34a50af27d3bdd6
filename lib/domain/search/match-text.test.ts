import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/domain/units/slug';
import { findable, rankText, readSearch } from './match-text';

const rank = (typed: string, text: string, beside = '') => rankText(readSearch(typed)!, findable(text), fold(beside));

describe('a search', () => {
  it('folds diacritics, case and the two ways of writing them', () => {
    for (const typed of ['kien moc', 'KIÊN MỘC', '  Kiên   mộc ', 'Kiên Mộc'.normalize('NFD')])
      expect(rank(typed, 'Kiên Mộc'), typed).not.toBeNull();
    expect(rank('dinh lap', 'Đình Lập')).not.toBeNull();
    expect(rank('đình lập', 'Dinh Lap')).not.toBeNull();
  });

  it('puts the whole before its beginning, that before words inside, and those before letters inside', () => {
    const ranks = ['Bắc Sơn', 'Bắc Sơn Đông', 'Xã Bắc Sơn', 'Kabac sonla'].map((text) => rank('bac son', text)!);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(4);
  });

  it('puts the diacritics that were typed before others', () => {
    expect(rank('bắc lãng', 'Bắc Lãng')).toBeLessThan(rank('bắc lãng', 'Bắc Lạng')!);
  });

  it('finds words that stand beside, but never by those alone', () => {
    expect(rank('kien moc dinh lap', 'Kiên Mộc', 'huyện Đình Lập')).not.toBeNull();
    expect(rank('dinh lap', 'Kiên Mộc', 'huyện Đình Lập')).toBeNull();
    expect(rank('kien moc tam dao', 'Kiên Mộc', 'huyện Đình Lập')).toBeNull();
  });

  it('is none below two letters or a digit', () => {
    for (const typed of ['', '  ', 'k', '.', '%']) expect(readSearch(typed), typed).toBeNull();
    expect(readSearch('7')).not.toBeNull();
  });

  it('finds every text by itself, by its folded form and by any of its words', () => {
    const word = fc.stringMatching(/^[a-zđêôơưăâáàảãạ]{2,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(), (words, n) => {
        const text = words.join(' ');
        expect(rank(text, text)).toBe(0);
        expect(rank(fold(text), text)).toBeLessThanOrEqual(1);
        expect(rank(words[n % words.length]!, text)).toBeLessThanOrEqual(5);
      }),
    );
  });
});
