import type { SheetCell } from '../../sheet/workbook-read';
import type { JsonObject } from '../catalogue/shipped-set';
import { jsonObject } from '../draft/draft-set';
import { textOf } from './cell-text';
import type { Role } from './headings';
import type { TakeFault } from './sheet-fault';
import { meantBy, writtenWords, type Words } from './words';

export const PROVINCE_WORD = 'tỉnh';

/** The plain columns of a row. */
export interface RowFields {
  /** null when empty. */
  text(role: Role): string | null;
  /** null when empty; a fault when it is none of the words. */
  word<T extends string>(role: Role, words: Words<T>): T | null;
  /** Parts between semicolons. */
  list(role: Role): string[];
  json(role: Role): JsonObject;
  delegatedTo(): string | null;
}

export function readFields(cellOf: (role: Role) => SheetCell | undefined, take: TakeFault): RowFields {
  const text = (role: Role) => textOf(cellOf(role)) || null;
  return {
    text,
    word: (role, words) => {
      const cell = cellOf(role);
      if (!cell) return null;
      const meant = meantBy(words, textOf(cell));
      if (meant === null) take(cell.address, 'cell_not_listed', writtenWords(words).join('; '));
      return meant;
    },
    list: (role) =>
      textOf(cellOf(role))
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    json: (role) => {
      const cell = cellOf(role);
      if (!cell) return {};
      const parsed = parseJson(textOf(cell));
      if (parsed === null) take(cell.address, 'cell_not_understood');
      return parsed ?? {};
    },
    delegatedTo: () => {
      const said = text('delegatedTo');
      return said === PROVINCE_WORD ? 'province' : said;
    },
  };
}

function parseJson(text: string): JsonObject | null {
  try {
    const parsed = jsonObject.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
