/** A tag by its name in lower case, with the attributes asked for elsewhere; or a text with its entities read. */
export type HtmlToken =
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly tag: string }
  | { readonly kind: 'text'; readonly text: string };

/** What is inside them is no text of the page. */
const SILENT = new Set(['style', 'script', 'title', 'xml', 'head']);

/**
 * The tags and texts of a clipboard's HTML. Comments go, conditional ones with what they hold; so do styles. No tree is
 * built and nothing of it ever comes onto a page.
 */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      push(tokens, html.slice(at));
      break;
    }
    push(tokens, html.slice(at, open));
    at = html.startsWith('<!', open) ? afterDeclaration(html, open) : readTag(html, open, tokens);
  }
  return tokens;
}

function push(tokens: HtmlToken[], raw: string): void {
  if (raw !== '') tokens.push({ kind: 'text', text: decode(raw) });
}

/** `<!-- … -->`, `<!--[if …]> … <![endif]-->` and `<!DOCTYPE …>`. */
function afterDeclaration(html: string, open: number): number {
  const comment = html.startsWith('<!--', open);
  const end = html.indexOf(comment ? '-->' : '>', open + 2);
  return end < 0 ? html.length : end + (comment ? 3 : 1);
}

function readTag(html: string, open: number, tokens: HtmlToken[]): number {
  const match = /^<(\/?)([a-z][a-z0-9:]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/iu.exec(html.slice(open, open + 8_192));
  if (!match) {
    push(tokens, '<');
    return open + 1;
  }
  const [whole, slash, rawName = '', tag = ''] = match;
  const name = rawName.toLowerCase();
  const next = open + whole.length;
  if (slash === '' && SILENT.has(name) && !tag.endsWith('/')) return afterElement(html, name, next);
  tokens.push({ kind: slash === '' ? 'open' : 'close', name, tag });
  return next;
}

function afterElement(html: string, name: string, from: number): number {
  const end = html.slice(from).search(new RegExp(`</${name}\\s*>`, 'i'));
  if (end < 0) return html.length;
  return html.indexOf('>', from + end) + 1;
}

/** A number attribute of a tag: colspan, rowspan; 1 where none stands. */
export function spanOf(tag: string, name: 'colspan' | 'rowspan', most: number): number {
  const match = new RegExp(`\\s${name}\\s*=\\s*["']?\\s*(\\d{1,5})`, 'i').exec(` ${tag}`);
  return Math.max(1, Math.min(Number(match?.[1] ?? 1), most));
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ndash: '–', mdash: '—', times: '×' },
  ...{ check: '✓', ge: '≥', le: '≤', hellip: '…', shy: '\u00ad', ensp: ' ', emsp: ' ', thinsp: ' ' },
  ...latin('Agrave Aacute Acirc Atilde', 'ÀÁÂÃ'),
  ...latin('Egrave Eacute Ecirc Igrave Iacute', 'ÈÉÊÌÍ'),
  ...latin('Ograve Oacute Ocirc Otilde Ugrave Uacute Yacute', 'ÒÓÔÕÙÚÝ'),
  ...latin('agrave aacute acirc atilde', 'àáâã'),
  ...latin('egrave eacute ecirc igrave iacute', 'èéêìí'),
  ...latin('ograve oacute ocirc otilde ugrave uacute yacute', 'òóôõùúý'),
};

function latin(names: string, letters: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name, at) => [name, letters[at] ?? '']));
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/giu, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '';
  });
}
