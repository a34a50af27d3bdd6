import type { UnitLevel } from '../unit';

/** The words that the office may put before a name, by level; provinces and districts come from the official lists. */
export const TYPE_WORDS: Readonly<Record<UnitLevel, readonly string[]>> = {
  province: [],
  district: [],
  cluster: ['cụm', 'địa bàn'],
  commune: ['xã', 'phường', 'thị trấn', 'đặc khu'],
  village: ['thôn', 'bản', 'xóm', 'ấp', 'làng', 'buôn', 'khu', 'khối', 'khu dân cư', 'tiểu khu', 'tổ dân phố'],
};
