const SVG = 'http://www.w3.org/2000/svg';

/** The words that stand around a drawing (its title, names of small ones), each line where it is seen. */
export function copyWords(box: Element, corner: DOMRect): Element[] {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const lines: Element[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('svg, button, .take-line, table, details:not([open])') || !isSeen(parent)) continue;
    for (const { text, at } of linesOf(node)) lines.push(drawLine(text, at, corner, parent));
  }
  return lines;
}

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible';
}

/** A text as the browser breaks it: words on the same height are one line. */
function linesOf(node: Node): { text: string; at: DOMRect }[] {
  const lines: { text: string; at: DOMRect }[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const at = range.getBoundingClientRect();
    const line = lines.at(-1);
    if (line && Math.abs(line.at.top - at.top) < 2) line.text += ` ${word}`;
    else lines.push({ text: word, at });
  }
  return lines.filter(({ at }) => at.width > 0);
}

function drawLine(text: string, at: DOMRect, corner: DOMRect, parent: Element): Element {
  const look = getComputedStyle(parent);
  // Nothing can be pressed on paper.
  const isLink = parent.closest('a') !== null;
  const line = document.createElementNS(SVG, 'text');
  const size = Number.parseFloat(look.fontSize);
  line.setAttribute('x', String(at.left - corner.left));
  // The letters stand a quarter of their size above the lower edge of their box.
  line.setAttribute('y', String(at.top - corner.top + at.height / 2 + size * 0.35));
  for (const [name, value] of [
    ['fill', isLink ? getComputedStyle(document.body).color : look.color],
    ['font-family', look.fontFamily],
    ['font-size', look.fontSize],
    ['font-weight', look.fontWeight],
  ] as const)
    line.setAttribute(name, value);
  line.textContent = text;
  return line;
}
