/** What a drawing looks like, as attributes of SVG; style sheets do not travel with a picture. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'letter-spacing',
  'visibility',
] as const;

const OWN = [
  ['opacity', '1'],
  ['vector-effect', 'none'],
  ['paint-order', 'normal'],
] as const;

const FOR_SCREEN = /^(class|style|role|tabindex|focusable|data-.*|aria-.*|on.*)$/;

/** Writes the computed look of `seen` on its copy; only what differs from the parent, which hands the rest on. */
export function paint(seen: Element, copy: Element): void {
  const look = getComputedStyle(seen);
  const above =
    seen.parentElement && seen.tagName.toLowerCase() !== 'svg' ? getComputedStyle(seen.parentElement) : null;
  for (const { name } of [...copy.attributes]) if (FOR_SCREEN.test(name)) copy.removeAttribute(name);
  for (const name of INHERITED) {
    const value = look.getPropertyValue(name);
    if (value !== '' && value !== above?.getPropertyValue(name)) copy.setAttribute(name, value);
    else copy.removeAttribute(name);
  }
  for (const [name, initial] of OWN) {
    const value = look.getPropertyValue(name);
    if (value !== '' && value !== initial) copy.setAttribute(name, value);
  }
}
