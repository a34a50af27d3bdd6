import type { Page } from '@playwright/test';

/** Seconds that a person takes for a key and for a look at what is to be entered next. */
const A_KEY = 0.25;
const A_LOOK = 1;

/** Somebody at the keyboard: everything is done at once, and what it would take at a human pace is counted. */
export class Typist {
  private done: { task: string; keys: number; looks: number }[] = [];

  constructor(private readonly page: Page) {}

  begin(task: string): void {
    this.done.push({ task, keys: 0, looks: 0 });
    this.look();
  }

  look(): void {
    this.current.looks += 1;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      // A key that is held beside another is a key, too.
      this.current.keys += key.split('+').length;
    }
  }

  /** Types a text; of Vietnamese every key that Telex takes is counted. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.current.keys += telexKeys(text);
  }

  get seconds(): number {
    return this.done.reduce((sum, { keys, looks }) => sum + keys * A_KEY + looks * A_LOOK, 0);
  }

  /** "2 Giao thông: 14 phím, 1 lần nhìn" for each task. */
  report(): string {
    const lines = this.done.map(({ task, keys, looks }) => `${task}: ${keys} phím, ${looks} lần nhìn`);
    return [...lines, `Tất cả: ${this.seconds.toFixed(1)} giây`].join('\n');
  }

  private get current() {
    return this.done.at(-1) ?? { keys: 0, looks: 0 };
  }
}

/** A letter and one key for each of its marks; "đ" is d twice, a capital takes Shift. */
export function telexKeys(text: string): number {
  const capitals = [...text].filter((sign) => sign !== sign.toLowerCase()).length;
  return [...text.normalize('NFD').replace(/[đĐ]/g, 'dd')].length + capitals;
}
