import { escapeXml } from '@/lib/domain/office-document/escape-xml';

/** One picture for a phone: 1080 wide, as tall as it needs. */
export const WIDTH = 1080;
export const EDGE = 56;
export const INK = '#16191d';
export const QUIET = '#59616c';
const RULE = '#16191d';
const FULL = '#0b4f38';
const TRACK = '#e4e2dc';

export const SIZE = { title: 44, sentence: 35, head: 28, row: 27, small: 23 } as const;
type Size = keyof typeof SIZE;

/** A part of the picture, drawn from its own top. */
export interface Part {
  readonly height: number;
  readonly svg: (top: number) => string;
}

interface TextLook {
  readonly x?: number;
  readonly bold?: boolean;
  readonly quiet?: boolean;
  readonly end?: boolean;
}

/** A line of text on a baseline. */
export function textAt(text: string, y: number, size: Size, { x = EDGE, bold, quiet, end }: TextLook = {}): string {
  const family = bold ? 'Be Vietnam Pro SemiBold' : 'Be Vietnam Pro';
  const anchor = end ? ' text-anchor="end"' : '';
  return `<text x="${String(x)}" y="${String(Math.round(y))}" font-family="${family}" font-size="${String(SIZE[size])}" fill="${quiet ? QUIET : INK}"${anchor}>${escapeXml(text)}</text>`;
}

/** Lines below each other. */
export function lines(texts: readonly string[], size: Size, look: TextLook = {}): Part {
  const step = SIZE[size] * 1.5;
  return {
    height: texts.length * step,
    svg: (top) => texts.map((text, at) => textAt(text, top + step * at + SIZE[size], size, look)).join(''),
  };
}

/** A heading on a rule. */
export function heading(text: string): Part {
  return {
    height: 72,
    svg: (top) =>
      textAt(text, top + 50, 'head', { bold: true }) +
      `<rect x="${String(EDGE)}" y="${String(top + 62)}" width="${String(WIDTH - 2 * EDGE)}" height="2" fill="${RULE}"/>`,
  };
}

export function space(height: number): Part {
  return { height, svg: () => '' };
}

/** How much of the whole is reached; nothing at all is drawn where nobody knows. */
export function barAt(x: number, y: number, width: number, share: number | null): string {
  const box = (length: number, colour: string) =>
    `<rect x="${String(x)}" y="${String(y)}" width="${String(Math.round(length))}" height="16" fill="${colour}"/>`;
  if (share === null) return '';
  return box(width, TRACK) + box(width * share, FULL);
}
