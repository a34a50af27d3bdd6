import { randomUUID } from 'node:crypto';
import { expect, test } from '@/tests/setup/fixtures';
import errors from '@/lib/i18n/messages/vi/errors.json' with { type: 'json' };
import { EntryRow } from './entry-page';

const UNIT = '06622';

test.beforeEach(async ({ enterAs }) => enterAs('lang-son', { role: 'commune_official', unit: UNIT }));

test('a note that is too long is refused and given back', async ({ page }) => {
  await page.goto(`/entry/${UNIT}`);
  const row = new EntryRow(page, 5);
  const note = 'Đường trục thôn lầy lội. '.repeat(400).trim();
  await row.writeNote(note);
  await expect(row.state).toContainText('Chưa lưu.');
  await expect(row.form.getByText(errors.note_too_long, { exact: true })).toBeVisible();
  await expect(row.note).toHaveValue(note);
  await expect(row.note).toHaveAttribute('aria-invalid', 'true');
  const short = `gọn ${randomUUID()}`;
  await row.writeNote(short);
  await row.expectSaved();
});

test('a value that is no number is refused at its field', async ({ page }) => {
  await page.goto(`/entry/${UNIT}`);
  const row = new EntryRow(page, 10);
  await row.open();
  const value = row.form.locator('input[inputmode=decimal]').first();
  await value.fill('khoảng ba mươi');
  await value.blur();
  await expect(row.state).toContainText('Chưa lưu.');
  await expect(row.form.getByText(errors.value_invalid, { exact: true })).toBeVisible();
  await expect(value).toHaveValue('khoảng ba mươi');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a note that is too long comes back with all that was typed', async ({ page }) => {
    await page.goto(`/entry/${UNIT}`);
    const row = new EntryRow(page, 6);
    const note = 'Chưa kiện toàn Ban Quản lý xã. '.repeat(400).trim();
    await row.choose('cơ bản đạt');
    await row.open();
    await row.note.fill(note);
    await row.form.getByRole('button', { name: 'Lưu' }).click();
    await expect(row.form.getByText(errors.note_too_long, { exact: true })).toBeVisible();
    await expect(row.note).toHaveValue(note);
    await row.expectChosen('cơ bản đạt');
  });

  test('a day after the reference day is refused and given back', async ({ page }) => {
    await page.goto(`/entry/${UNIT}`);
    const row = new EntryRow(page, 7);
    await row.open();
    await row.form.evaluate((form: HTMLFormElement) => (form.noValidate = true));
    await row.day.fill('2022-06-01');
    await row.form.getByRole('button', { name: 'Lưu' }).click();
    await expect(row.form.getByText(errors.date_future).first()).toBeVisible();
    await expect(row.day).toHaveValue('2022-06-01');
  });
});
