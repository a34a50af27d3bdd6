import type { Locator } from '@playwright/test';
import sharp from 'sharp';

/** A small grey picture of an element: what is left of it on a copier or for who sees no colours. */
async function greyOf(element: Locator): Promise<Buffer> {
  const shot = await element.screenshot({ animations: 'disabled' });
  return sharp(shot).greyscale().resize(24, 24, { fit: 'fill' }).raw().toBuffer();
}

export interface Shade {
  /** Share of ink, 0 (as the ground) to 1 (as far from it as can be). */
  readonly ink: number;
  readonly pixels: Buffer;
}

/** The grey of the page itself, 0–255. */
export async function groundGrey(page: Locator): Promise<number> {
  const colour = await page.evaluate((html) => getComputedStyle(html).backgroundColor);
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** @param ground grey of the page behind the sign, 0–255 */
export async function shadeOf(element: Locator, ground: number): Promise<Shade> {
  const pixels = await greyOf(element);
  const ink = pixels.reduce((sum, grey) => sum + Math.abs(grey - ground), 0) / pixels.length / 255;
  return { ink, pixels };
}

/** Mean difference of two pictures, point by point, 0 to 1. */
export function difference(a: Shade, b: Shade): number {
  return a.pixels.reduce((sum, grey, i) => sum + Math.abs(grey - b.pixels[i]!), 0) / a.pixels.length / 255;
}
