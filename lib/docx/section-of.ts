import { AlignmentType, Header, PageNumber, PageOrientation, Paragraph, TextRun, type ISectionOptions } from 'docx';
import { MARGINS, PAGE, SIZE } from './form';

/**
 * A section of A4 that counts its own pages from 1: the number stands centred at the top and not on the first page; every
 * annex has pages of its own (NĐ 30/2020, annex I, part II, 7 and part III).
 */
export function sectionOf(
  orientation: 'portrait' | 'landscape',
  children: ISectionOptions['children'],
): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: {
        size: { ...PAGE, orientation: PageOrientation[orientation === 'portrait' ? 'PORTRAIT' : 'LANDSCAPE'] },
        margin: MARGINS,
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({})] }),
      default: new Header({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.head })],
          }),
        ],
      }),
    },
    children,
  };
}
