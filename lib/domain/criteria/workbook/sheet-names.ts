/** The sheets of a workbook that this system writes, in their order. */
export const SHEETS = {
  help: 'Hướng dẫn',
  head: 'Bộ tiêu chí',
  criteria: 'Chỉ tiêu',
  thresholds: 'Ngưỡng',
  conditions: 'Điều kiện',
  rules: 'Quy tắc',
} as const;
