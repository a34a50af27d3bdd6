import { paint } from './paint-properties';

/** A drawing with its looks written on it; what is hidden stays away, focus marks and titles of the screen too. */
export function copyDrawing(seen: Element): Element | null {
  if (getComputedStyle(seen).display === 'none' && !DEFINES.has(seen.tagName)) return null;
  const copy = seen.cloneNode(false) as Element;
  paint(seen, copy);
  for (const child of seen.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) copy.append(child.cloneNode());
    else if (child instanceof Element) copy.append(copyDrawing(child) ?? '');
  }
  return copy;
}

/** Never shown themselves, used by others. */
const DEFINES = new Set(['defs', 'symbol', 'pattern', 'clipPath', 'marker', 'linearGradient', 'title', 'desc']);

/** Signs and hatches that the drawing names but another drawing of the page defines. */
export function missingDefinitions(drawing: Element): Element[] {
  const found = new Map<string, Element>();
  const look = (part: Element) => {
    for (const id of namesIn(part)) {
      if (found.has(id) || drawing.querySelector(`[id="${CSS.escape(id)}"]`)) continue;
      const seen = document.getElementById(id);
      const copy = seen instanceof SVGElement ? copyDrawing(seen) : null;
      if (!copy) continue;
      found.set(id, copy);
      look(copy);
    }
  };
  look(drawing);
  return [...found.values()];
}

function namesIn(part: Element): string[] {
  return [part, ...part.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) =>
      name === 'href' && value.startsWith('#')
        ? [value.slice(1)]
        : [...value.matchAll(/url\("?#([^")]+)"?\)/g)].map(([, id]) => id ?? ''),
    ),
  );
}
