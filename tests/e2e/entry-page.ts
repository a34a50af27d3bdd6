import { expect, type Locator, type Page } from '@playwright/test';

/** The form of one criterion on a page of entry. */
export class EntryRow {
  readonly form: Locator;
  readonly state: Locator;

  constructor(
    readonly page: Page,
    readonly number: number,
  ) {
    this.form = page.locator(`form#tieu-chi-${number}`);
    this.state = this.form.locator('.entry-state p[role=status]');
  }

  choose(status: string): Promise<void> {
    return this.form.getByRole('radio', { name: status, exact: true }).check({ force: true });
  }

  async expectChosen(status: string): Promise<void> {
    await expect(this.form.getByRole('radio', { name: status, exact: true })).toBeChecked();
  }

  async open(): Promise<void> {
    const details = this.form.locator('details.entry-fold');
    if (!(await details.evaluate((element: HTMLDetailsElement) => element.open)))
      await details.locator('summary').first().click();
  }

  /** Does what saves, and waits for the answer. */
  async saving(work: () => Promise<void>): Promise<void> {
    const answer = this.page.waitForResponse((response) => response.request().method() === 'POST');
    await work();
    await answer;
    await this.expectSaved();
  }

  /** Types the note and leaves the field, which is what saves it. */
  async writeNote(note: string): Promise<void> {
    await this.open();
    await this.note.fill(note);
    await this.note.blur();
  }

  get note(): Locator {
    return this.form.getByLabel('Ghi chú');
  }

  get day(): Locator {
    return this.form.getByLabel('Hiệu lực từ');
  }

  expectSaved(): Promise<void> {
    return expect(this.state).toHaveText(/^Đã lưu \d\d:\d\d$/);
  }
}
