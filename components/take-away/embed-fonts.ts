/** The faces that these words need, inside the picture: it looks the same on a computer without them. */
export async function embedFonts(words: string): Promise<string> {
  const faces = [...document.styleSheets].flatMap(facesOf).filter((face) => isNeeded(face, words));
  const rules = await Promise.all(faces.map(embed));
  return rules.join('\n');
}

function facesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
}

function isNeeded({ style }: CSSFontFaceRule, words: string): boolean {
  if (!style.getPropertyValue('font-family').includes('Be Vietnam Pro')) return false;
  const ranges = style.getPropertyValue('unicode-range');
  if (ranges === '') return true;
  const within = [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from = '0', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
  return [...words].some((sign) =>
    within.some(([from = 0, to = 0]) => from <= (sign.codePointAt(0) ?? 0) && (sign.codePointAt(0) ?? 0) <= to),
  );
}

async function embed({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const source = /url\("?([^")]+)"?\)\s*format\("?woff2"?\)/.exec(style.getPropertyValue('src'))?.[1] ?? '';
  const answer = await fetch(new URL(source, parentStyleSheet?.href ?? location.href));
  if (!answer.ok) throw new Error(`no font at ${source}`);
  const packed = btoa(Array.from(new Uint8Array(await answer.arrayBuffer()), (n) => String.fromCharCode(n)).join(''));
  const kept = ['font-family', 'font-weight', 'font-style', 'unicode-range']
    .map((name) => [name, style.getPropertyValue(name)])
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value}`);
  return `@font-face{${kept.join(';')};src:url(data:font/woff2;base64,${packed}) format("woff2")}`;
}
