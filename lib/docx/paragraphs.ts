import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import { SIZE } from './form';

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Not drawn out to the right edge: a long code would tear the words apart. */
  readonly isRagged?: boolean;
}

/** One line in the middle: titles, agency, national title. */
export function centred(text: string, { size = SIZE.body, bold, italics }: Look = {}, after = 0): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after },
    keepNext: true,
    children: [new TextRun({ text, size, bold, italics })],
  });
}

const [FIRST_LINE, AFTER] = [567, 120];
/** Text of the body: 1 cm for the first line, 6 points between paragraphs; the rule is said, else LibreOffice sets lines too close. */
export function bodyText(text: string, { bold, italics, size = SIZE.body, isRagged = false }: Look = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType[isRagged ? 'LEFT' : 'JUSTIFIED'],
    indent: { firstLine: FIRST_LINE },
    spacing: { after: AFTER, line: 264, lineRule: LineRuleType.AUTO },
    keepNext: bold ?? false,
    children: [new TextRun({ text, bold, italics, size })],
  });
}

/** About what a sign of Times New Roman is wide, as a share of its size. */
const SIGN = 0.47;

/** The line below agency, national title and subject: `share` of the text's own length, in the middle of `width`. */
export function ruleBelow(text: string, size: number, share: number, width: number): Paragraph {
  const length = Math.min(width, text.length * SIGN * size * 10 * share);
  const aside = Math.round((width - length) / 2);
  return new Paragraph({
    indent: { left: aside, right: aside },
    spacing: { before: 60, after: 0, line: 40, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [new TextRun({ text: '', size: 4 })],
  });
}

export function gap(points: number): Paragraph {
  return new Paragraph({
    spacing: { after: 0, line: points * 20, lineRule: 'exact' },
    children: [new TextRun({ text: '', size: 4 })],
  });
}
