import { convertMillimetersToTwip } from 'docx';

/** Of all text (NĐ 30/2020, annex I, part I, 2). */
export const FONT = 'Times New Roman';

/** Sizes in half points, as the format counts them: 13 and 14 for what is read, less only where the decree says so. */
export const SIZE = {
  body: 28,
  head: 26,
  recipients: 22,
  recipientsTitle: 24,
  table: 26,
  annexTable: 24,
  upright: 22,
} as const;

const mm = convertMillimetersToTwip;
/** Within top and bottom 20–25 mm, left 30–35, right 15–20; the page number stands in the upper margin. */
export const MARGINS = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) };

const A4 = { short: mm(210), long: mm(297) };
/** What is left between the margins, in twentieths of a point. */
export const WIDTH = {
  portrait: A4.short - MARGINS.left - MARGINS.right,
  landscape: A4.long - MARGINS.left - MARGINS.right,
} as const;

export const PAGE = { width: A4.short, height: A4.long };
