import { columnLetters } from '@/lib/domain/sheet/cell-address';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Twelve point Times New Roman. */
const LINE = 15.75;

/** What XML 1.0 has no place for is left out; "_x0041_" would be read as an escape and is escaped itself. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The parts around the sheets; the heading of the first one is printed on every page. */
export function bookParts(names: readonly string[], repeated: number): Record<string, string> {
  const sheets = names.map((name, at) => ({ name: sheetName(name), id: at + 1 }));
  const title = `'${sheets[0]?.name.replaceAll("'", "''") ?? ''}'!$1:$${repeated}`;
  const repeat = `<definedName name="_xlnm.Print_Titles" localSheetId="0">${escapeXml(title)}</definedName>`;
  const related = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
      sheets
        .map(({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${TYPE}.worksheet+xml"/>`)
        .join('') +
      '</Types>',
    '_rels/.rels': `${HEAD}<Relationships xmlns="${RELATIONS}">${related(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="${RELATIONS}">` +
      sheets.map(({ id }) => related(id, 'worksheet', `worksheets/sheet${id}.xml`)).join('') +
      `${related(sheets.length + 1, 'styles', 'styles.xml')}</Relationships>`,
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      sheets.map(({ name, id }) => `<sheet name="${escapeXml(name)}" sheetId="${id}" r:id="rId${id}"/>`).join('') +
      `</sheets>${repeated > 0 ? `<definedNames>${repeat}</definedNames>` : ''}</workbook>`,
  };
}

interface Sheet {
  /** Cells as XML, a list a row; an empty text where nothing stands. */
  readonly cells: readonly (readonly string[])[];
  readonly widths: readonly number[];
  /** In lines; a row that is not named has one. */
  readonly heights: readonly number[];
  readonly frozen: number;
  /** Rows between which a filter is offered: the last one of the heading and the last of all, counted from 1. */
  readonly filter: { readonly from: number; readonly to: number; readonly width: number } | null;
}

/** One sheet, printed on A4 across, as wide as the paper. */
export function sheetPart({ cells, widths, heights, frozen, filter }: Sheet): string {
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const columns = widths.map((width, x) => `<col min="${x + 1}" max="${x + 1}" width="${width}" customWidth="1"/>`);
  const rows = cells.map((row, y) => {
    const lines = heights[y] ?? 1;
    // LibreOffice does not make room for wrapped text by itself.
    const height = lines > 1 ? ` ht="${lines * LINE}" customHeight="1"` : '';
    return `<row r="${y + 1}"${height}>${row.join('')}</row>`;
  });
  const reach = filter ? `A${Math.max(1, filter.from)}:${columnLetters(filter.width)}${filter.to}` : '';
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0">${frozen > 0 ? pane : ''}</sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>` +
    (filter ? `<autoFilter ref="${reach}"/>` : '') +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'
  );
}

/** Excel refuses longer names and these signs. */
function sheetName(name: string): string {
  return name.replaceAll(/[[\]\\/:*?']/g, ' ').slice(0, 31) || 'Sheet';
}
