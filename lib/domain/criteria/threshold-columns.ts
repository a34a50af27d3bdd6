/** The seven regions of QĐ 1980/QĐ-TTg and its successors, by the keys of the catalogue. */
export const REGION_COLUMNS = ['tdmnpb', 'dbsh', 'btb', 'dhntb', 'tn', 'dnb', 'dbscl'] as const;
/** The three groups of communes of QĐ 51/2025/QĐ-TTg. */
export const GROUP_COLUMNS = ['nhom_1', 'nhom_2', 'nhom_3'] as const;
/** The column of every unit. */
export const COMMON_COLUMN = 'chung';

const NAMED: readonly string[] = [COMMON_COLUMN, ...REGION_COLUMNS, ...GROUP_COLUMNS];

/** Whether thresholds may stand under this column: "chung", a region, a commune group or "tag:<tag>". */
export function isThresholdColumn(column: string): boolean {
  return NAMED.includes(column) || /^tag:\S/.test(column);
}

/** Columns in the order of a decision's annex: for all, by region, by commune group, then by tag. */
export function inColumnOrder(columns: Iterable<string>): string[] {
  const place = (column: string) => {
    const at = NAMED.indexOf(column);
    return at < 0 ? NAMED.length : at;
  };
  return [...new Set(columns)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
