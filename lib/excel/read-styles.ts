import type { OpenPackage } from './read-package';

export type NumberShown = 'number' | 'percent' | 'date';

/** How the numbers of each cell style are shown, by the style's index. */
export async function readStyles(opened: OpenPackage, part: string): Promise<NumberShown[]> {
  const own = new Map<number, NumberShown>();
  const styles: NumberShown[] = [];
  let inCellStyles = false;
  await opened.read(part, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'numFmt') {
        const { numFmtId, formatCode } = attributes();
        own.set(Number(numFmtId), shownBy(formatCode ?? ''));
      }
      if (name === 'xf' && inCellStyles) {
        const id = Number(attributes().numFmtId ?? 0);
        styles.push(own.get(id) ?? builtIn(id));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}

/** Formats that a file need not declare (ECMA-376, 18.8.30). */
function builtIn(id: number): NumberShown {
  if (id === 9 || id === 10) return 'percent';
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return isDate ? 'date' : 'number';
}

function shownBy(code: string): NumberShown {
  const signs = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';')[0] ?? '';
  if (signs.includes('%')) return 'percent';
  return !/general/i.test(signs) && /[dmyhs]/i.test(signs) ? 'date' : 'number';
}
