/** `device`: as the device is set. */
export const THEMES = ['device', 'light', 'dark'] as const;
/** `projector`: read from the far end of a hall. */
export const TEXT_SIZES = ['plain', 'large', 'larger', 'projector'] as const;

/** How a device wants its pages. */
export interface Display {
  readonly theme: (typeof THEMES)[number];
  readonly text: (typeof TEXT_SIZES)[number];
}
