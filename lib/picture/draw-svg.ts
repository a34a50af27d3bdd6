import path from 'node:path';
import sharp from 'sharp';

const FONTS = ['latin-400', 'vietnamese-400', 'latin-600', 'vietnamese-600'].map((name) =>
  path.join(process.cwd(), 'public', 'fonts', `be-vietnam-pro-${name}.ttf`),
);

let known: Promise<unknown> | null = null;

/** A server has no fonts of its own for sure: drawing one sign with each file makes it known to whatever is drawn later. */
function knowFonts(): Promise<unknown> {
  known ??= Promise.all(
    FONTS.map((fontfile) =>
      sharp({ text: { text: 'a', fontfile, font: 'Be Vietnam Pro' } })
        .png()
        .toBuffer(),
    ),
  );
  return known;
}

/** An SVG in the typeface of the board (families "Be Vietnam Pro", "Be Vietnam Pro SemiBold") as a PNG. */
export async function drawSvg(svg: string): Promise<Uint8Array> {
  await knowFonts();
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer());
}
