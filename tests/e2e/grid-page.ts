import { expect, type Locator, type Page } from '@playwright/test';

/** The grid of entry. */
export class EntryGridPage {
  readonly grid: Locator;
  readonly line: Locator;
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.grid = page.getByRole('grid');
    this.line = page.locator('.eg-line');
    this.dialog = page.getByRole('dialog');
  }

  cell(row: number, column: number): Locator {
    return this.grid.locator(`[data-at="${row}:${column}"]`);
  }

  /** Pastes with the very bytes that a spreadsheet puts on the clipboard: the browser would clean what a script writes there. */
  async paste(data: { html?: string; text?: string }): Promise<void> {
    await this.grid.locator('[tabindex="0"]').evaluate((cell, { html, text }) => {
      const clipboardData = new DataTransfer();
      if (html) clipboardData.setData('text/html', html);
      if (text) clipboardData.setData('text/plain', text);
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, data);
  }

  /** Nothing on its way any more. */
  async expectSettled(): Promise<void> {
    await expect(this.grid.locator('[data-phase=saving], [data-phase=waiting]')).toHaveCount(0);
  }
}
