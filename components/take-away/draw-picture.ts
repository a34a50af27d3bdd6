import { copyDrawing, missingDefinitions } from './copy-drawing';
import { copyWords } from './copy-words';
import { embedFonts } from './embed-fonts';
import { onPaper } from './on-paper';

const SVG = 'http://www.w3.org/2000/svg';
const [MARGIN, FOOT, HANGING] = [16, 24, 6];

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * What is drawn in a box as one SVG on white, with its words, its fonts and a line that says whose figures it shows.
 * @throws Error when nothing is drawn yet
 */
export async function drawPicture(box: Element, source: string): Promise<Picture> {
  const { drawing, width, height } = onPaper(() => drawParts(box, source));
  const style = document.createElementNS(SVG, 'style');
  style.textContent = await embedFonts(drawing.textContent);
  drawing.prepend(style);
  return { svg: new XMLSerializer().serializeToString(drawing), width, height };
}

function drawParts(box: Element, source: string) {
  const parts = [...box.querySelectorAll('svg')].filter(
    (svg) => !svg.parentElement?.closest('svg, button, table, .take-line') && svg.getBoundingClientRect().width > 0,
  );
  if (parts.length === 0) throw new Error('nothing is drawn');
  const corner = box.getBoundingClientRect();
  const drawing = document.createElementNS(SVG, 'svg');
  const inner = document.createElementNS(SVG, 'g');
  inner.setAttribute('transform', `translate(${MARGIN} ${MARGIN})`);
  for (const part of parts) inner.append(placed(part, corner) ?? '');
  const words = copyWords(box, corner);
  inner.append(...words);
  const bottom = Math.max(
    ...parts.map((part) => part.getBoundingClientRect().bottom - corner.top),
    // Letters hang below the line they stand on.
    ...words.map((line) => Number(line.getAttribute('y')) + HANGING),
  );
  const [width, height] = [Math.ceil(corner.width) + 2 * MARGIN, Math.ceil(bottom) + 2 * MARGIN + FOOT];
  for (const [name, value] of [
    ['width', width],
    ['height', height],
    ['viewBox', `0 0 ${width} ${height}`],
  ] as const)
    drawing.setAttribute(name, String(value));
  const definitions = document.createElementNS(SVG, 'defs');
  definitions.append(...missingDefinitions(inner));
  drawing.append(definitions, ground(width, height), inner, foot(source, height));
  return { drawing, width, height };
}

/** A drawing at the place where it is seen, at the size it is seen. */
function placed(part: SVGSVGElement, corner: DOMRect): Element | null {
  const at = part.getBoundingClientRect();
  const copy = copyDrawing(part);
  for (const [name, value] of [
    ['x', at.left - corner.left],
    ['y', at.top - corner.top],
    ['width', at.width],
    ['height', at.height],
  ] as const)
    copy?.setAttribute(name, String(value));
  return copy;
}

function ground(width: number, height: number): Element {
  const sheet = document.createElementNS(SVG, 'rect');
  sheet.setAttribute('width', String(width));
  sheet.setAttribute('height', String(height));
  sheet.setAttribute('fill', token('--ground'));
  return sheet;
}

function foot(source: string, height: number): Element {
  const line = document.createElementNS(SVG, 'text');
  line.setAttribute('x', String(MARGIN));
  line.setAttribute('y', String(height - MARGIN));
  line.setAttribute('fill', token('--quiet'));
  line.setAttribute('font-family', getComputedStyle(document.body).fontFamily);
  line.setAttribute('font-size', '12');
  line.textContent = source;
  return line;
}

function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
