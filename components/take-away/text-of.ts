/** What is drawn, typed or only seen is no text of a table. */
const NO_TEXT = new Set(['SVG', 'STYLE', 'SCRIPT', 'INPUT', 'SELECT', 'TEXTAREA', 'NOSCRIPT']);

/** The words of an element as they are read aloud, a line for each paragraph; `data-take` speaks in place of its element. */
export function textOf(element: Element): string {
  return wordsOf(element)
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
    .normalize('NFC');
}

function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replaceAll('\n', ' ');
  if (!(node instanceof Element) || isLeftOut(node)) return '';
  const said = node.getAttribute('data-take') ?? [...node.childNodes].map(wordsOf).join('');
  const apart = separatorOf(node);
  return `${apart}${said}${apart}`;
}

/** What lies beside its neighbours is parted by a space, what lies under them by a line. */
function separatorOf(element: Element): string {
  if (element.tagName === 'BR') return '\n';
  if (getComputedStyle(element).display.startsWith('inline')) return '';
  const { display, flexDirection } = getComputedStyle(element.parentElement ?? element);
  return display.endsWith('flex') && flexDirection === 'row' ? ' ' : '\n';
}

function isLeftOut(element: Element): boolean {
  if (NO_TEXT.has(element.tagName.toUpperCase()) || element.getAttribute('data-take') === 'skip') return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const folded = element.closest('details:not([open])');
  return folded?.closest('table') != null && element !== folded && !element.closest('summary');
}
