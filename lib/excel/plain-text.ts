/** A cell's text: NFC, lines ended by "\n", without the outer spaces, with "_x000D_" and the like read as the format says. */
export function plainText(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .trim();
}
