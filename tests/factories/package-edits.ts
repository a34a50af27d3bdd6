import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { cellAddress } from '@/lib/domain/sheet/cell-address';

/** An XLSX as its parts, to be changed below what any spreadsheet program lets happen. */
export type Parts = Record<string, string>;

export function partsOf(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export function packageOf(parts: Parts): Uint8Array {
  const packed: Zippable = {};
  for (const [name, text] of Object.entries(parts)) packed[name] = strToU8(text);
  return zipSync(packed, { level: 1 });
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A cell's XML with a text, whatever stood there. */
export const textCell = (text: string) => ({ type: 'inlineStr', body: `<is><t>${escaped(text)}</t></is>` });
export const rawCell = (type: string, body: string) => ({ type, body });

/** Puts another content into a cell that stands in the sheet, its look kept; throws when it does not stand there. */
export function putCell(
  sheet: string,
  row: number,
  column: number,
  { type, body }: ReturnType<typeof rawCell>,
): string {
  const address = cellAddress(row, column);
  const found = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(/>|>.*?</c>)`).exec(sheet);
  if (!found) throw new Error(`no cell ${address}`);
  const cell = `<c r="${address}"${found[1] ?? ''} t="${type}">${body}</c>`;
  return sheet.slice(0, found.index) + cell + sheet.slice(found.index + found[0].length);
}

/** The XML of a row, and the sheet with something in its place. */
export function rowOf(sheet: string, row: number): string {
  const found = new RegExp(`<row r="${String(row)}".*?</row>`).exec(sheet);
  if (!found) throw new Error(`no row ${String(row)}`);
  return found[0];
}
