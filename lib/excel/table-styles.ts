const MOST_DECIMALS = 4;
/** Positions in the list of cell formats below. */
export const [TEXT, HEAD, DAY, FIRST_NUMBER] = [0, 1, 2, 3] as const;

/** Numbers of one column have the decimals of its finest one: 13 beside 12,6 is 13,0. */
export function numberStyle(decimals: number): number {
  return FIRST_NUMBER + Math.min(decimals, MOST_DECIMALS);
}

const [DAY_FORMAT, NUMBER_FORMAT] = [164, 165];
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
/** A text beside a number that ends at its edge is not read as one with it. */
const INDENTED = '<alignment horizontal="left" vertical="top" indent="1" wrapText="1"/>';

/** Times New Roman as in documents; the heading is bold on a rule. */
export function stylesPart(): string {
  const numbers = Array.from({ length: MOST_DECIMALS + 1 }, (_, n) => n);
  const codes = numbers.map(
    (n) => `<numFmt numFmtId="${NUMBER_FORMAT + n}" formatCode="#,##0${n > 0 ? `.${'0'.repeat(n)}` : ''}"/>`,
  );
  const format = (id: number, font: number, border: number, alignment = WRAPPED) =>
    `<xf numFmtId="${id}" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
  const formats = [
    format(0, 0, 0, INDENTED),
    format(0, 1, 1),
    format(DAY_FORMAT, 0, 0),
    ...numbers.map((n) => format(NUMBER_FORMAT + n, 0, 0)),
  ];
  const font = '<sz val="12"/><name val="Times New Roman"/>';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="${codes.length + 1}"><numFmt numFmtId="${DAY_FORMAT}" formatCode="dd/mm/yyyy"/>${codes.join('')}</numFmts>` +
    `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="2"><border/><border><left/><right/><top/><bottom style="thin"/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs></styleSheet>`
  );
}
