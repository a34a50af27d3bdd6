import { KNOWN_TAGS } from '../../units/known-tags';
import type { SetHead, ThresholdRow } from '../catalogue/shipped-set';
import { COMMON_COLUMN, GROUP_COLUMNS, inColumnOrder, REGION_COLUMNS } from '../threshold-columns';
import { foldedText } from './cell-text';

/** The name of each column of thresholds, then other ways in which annexes write it. */
const COLUMNS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  chung: [
    'Chung',
    'Chỉ tiêu chung',
    'Cả nước',
    'Mức chung',
    'Toàn quốc',
    'Yêu cầu',
    'Mức đạt',
    'Ngưỡng',
    'Mức quy định',
  ],
  tdmnpb: [
    'Trung du miền núi phía Bắc',
    'TDMNPB',
    'TDMN phía Bắc',
    'Trung du và miền núi phía Bắc',
    'Miền núi phía Bắc',
  ],
  dbsh: ['Đồng bằng sông Hồng', 'ĐBSH', 'ĐB sông Hồng'],
  btb: ['Bắc Trung Bộ', 'BTB'],
  dhntb: ['Duyên hải Nam Trung Bộ', 'DHNTB', 'DH Nam Trung Bộ', 'Nam Trung Bộ'],
  tn: ['Tây Nguyên', 'TN', 'TNg'],
  dnb: ['Đông Nam Bộ', 'ĐNB'],
  dbscl: ['Đồng bằng sông Cửu Long', 'ĐBSCL', 'ĐB sông Cửu Long', 'Tây Nam Bộ'],
  nhom_1: ['Xã nhóm 1', 'Nhóm 1', 'Nhóm I', 'nhom_1'],
  nhom_2: ['Xã nhóm 2', 'Nhóm 2', 'Nhóm II', 'nhom_2'],
  nhom_3: ['Xã nhóm 3', 'Nhóm 3', 'Nhóm III', 'nhom_3'],
};

const TAG_PREFIX = 'Diện: ';
const READ_TAG = /^(?:diện|thẻ|tag)\s*:\s*(\S.*)$/is;

const byFolded = new Map(
  Object.entries(COLUMNS).flatMap(([key, words]) => words.map((word) => [foldedText(word), key] as const)),
);

/** "tdmnpb" → "Trung du miền núi phía Bắc", "tag:an toàn khu" → "Diện: an toàn khu". */
export function columnWord(column: string): string {
  return COLUMNS[column]?.[0] ?? (column.startsWith('tag:') ? TAG_PREFIX + column.slice(4) : column);
}

/** The column of thresholds that a heading names; null when it names none. A known tag needs no prefix. */
export function columnNamed(heading: string, tags: readonly string[] = KNOWN_TAGS): string | null {
  const text = heading.normalize('NFC').trim();
  const tag = READ_TAG.exec(text)?.[1];
  if (tag !== undefined) return `tag:${tag.trim()}`;
  const folded = foldedText(text);
  const known = tags.find((name) => foldedText(name) === folded || foldedText(`xã ${name}`) === folded);
  return byFolded.get(folded.replace(/^(?:cac )?vung /, '')) ?? (known === undefined ? null : `tag:${known}`);
}

/** The columns that a set's sheet shows: those of its level and time, and every other that has a threshold. */
export function columnsOf(
  { level }: Pick<SetHead, 'level'>,
  { validFrom, thresholds }: { readonly validFrom: string; readonly thresholds: readonly ThresholdRow[] },
): string[] {
  const used = thresholds.map((row) => row.appliesTo);
  return inColumnOrder([COMMON_COLUMN, ...usual(level, validFrom, used), ...used]);
}

/** QĐ 51/2025/QĐ-TTg has three groups of communes in place of the regions from 2026 on. */
function usual(level: string, validFrom: string, used: readonly string[]): readonly string[] {
  if (level !== 'commune' && level !== 'district') return [];
  const byRegion = used.some((column) => (REGION_COLUMNS as readonly string[]).includes(column));
  const byGroup = used.some((column) => (GROUP_COLUMNS as readonly string[]).includes(column));
  if (byRegion !== byGroup) return byRegion ? REGION_COLUMNS : GROUP_COLUMNS;
  return validFrom >= '2026-01-01' ? GROUP_COLUMNS : REGION_COLUMNS;
}
