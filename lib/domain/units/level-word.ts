import type { UnitLevel } from './unit';

const WORDS: Readonly<Record<UnitLevel, string>> = {
  province: 'tỉnh',
  district: 'huyện',
  cluster: 'cụm',
  commune: 'xã',
  village: 'thôn',
};

/** What one unit of a level is called in counts: "04 xã", "tiêu chí/thôn". */
export function levelWord(level: UnitLevel): string {
  return WORDS[level];
}
