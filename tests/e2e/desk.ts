import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '@/lib/cli/chromium.mjs';
import { listenTo } from '@/tests/setup/fixtures';

/** A browser with a profile on disk, closed and opened again like one on a desk. */
export class Desk {
  private readonly profile = mkdtempSync(path.join(tmpdir(), 'ntm-desk-'));
  private open: BrowserContext | null = null;

  constructor(private readonly kept: { seen: string[] }) {}

  async start(): Promise<Page> {
    this.open = await chromium.launchPersistentContext(this.profile, {
      executablePath: findChromium(),
      args: CHROMIUM_FLAGS,
      baseURL: process.env.BOARD_URL,
      viewport: { width: 1366, height: 768 },
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      serviceWorkers: 'allow',
    });
    listenTo(this.open, this.kept);
    return this.open.pages()[0] ?? this.open.newPage();
  }

  get context(): BrowserContext {
    if (!this.open) throw new Error('the browser is closed');
    return this.open;
  }

  /** Signs in as an account of these tests; the cookie outlives the browser, as the real one does. */
  async enter(cookie: string): Promise<void> {
    const [name = '', value = ''] = cookie.split('=');
    await this.context.clearCookies();
    const expires = Math.floor(Date.now() / 1000) + 3_600;
    await this.context.addCookies([{ name, value, url: process.env.BOARD_URL ?? '', expires }]);
  }

  async stop(): Promise<void> {
    await this.open?.close();
    this.open = null;
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.profile, { recursive: true, force: true });
  }
}
