import { expect, test } from '@/tests/setup/fixtures';
import errors from '@/lib/i18n/messages/vi/errors.json' with { type: 'json' };
import { EntryRow } from './entry-page';

/** Two communes that meet labour (12) and income (10) by their indicators: one entered with scripts, one without. */
for (const { unit, javaScriptEnabled } of [
  { unit: '06640', javaScriptEnabled: true },
  { unit: '06646', javaScriptEnabled: false },
]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });
    test.beforeEach(async ({ enterAs }) => enterAs('lang-son', { role: 'commune_official', unit }));

    /** What saves a row: with scripts leaving a field does. */
    const press = async (row: EntryRow) => {
      if (!javaScriptEnabled) await row.form.getByRole('button', { name: 'Lưu' }).click();
    };

    test('a status that differs from the proposal is saved only with a reason', async ({ page }) => {
      await page.goto(`/entry/${unit}`);
      const row = new EntryRow(page, 12);
      await expect(row.form.getByText('Đề xuất theo chỉ tiêu:')).toContainText('đạt');
      await row.choose('chưa đạt');
      await press(row);
      await expect(row.state).toHaveText('Chưa lưu: cần lý do');
      await expect(row.form.getByText(errors.reason_missing, { exact: true })).toBeVisible();
      await expect(row.form.getByLabel('Ghi chú: lý do khác đề xuất')).toHaveAttribute('aria-invalid', 'true');
      if (javaScriptEnabled) await expect(row.note).toBeFocused();
      await row.expectChosen('chưa đạt');
      await page.goto(`/units/${unit}`);
      await expect(page.locator('#tieu-chi-12 td').first()).toContainText(/^đạt/);
      await page.goto(`/entry/${unit}`);
      // With scripts what was refused stays on the device, and the row opens with it.
      await row.expectChosen(javaScriptEnabled ? 'chưa đạt' : 'đạt');
      if (javaScriptEnabled) await expect(row.state).toHaveText('Chưa lưu: cần lý do');

      await row.open();
      await row.choose('chưa đạt');
      await row.note.fill('Lao động đi làm ăn xa chưa được trừ');
      await row.note.blur();
      await press(row);
      await row.expectSaved();
      await page.goto(`/units/${unit}`);
      await expect(page.locator('#tieu-chi-12')).toContainText('Lao động đi làm ăn xa chưa được trừ');
    });

    test('a stale value names whom a newer one was asked of, until it comes', async ({ page }) => {
      const mark = 'SỐ LIỆU CHỜ CẬP NHẬT Chi cục Thống kê, hỏi ngày 31/12/2021';
      await page.goto(`/entry/${unit}`);
      const row = new EntryRow(page, 10);
      await row.open();
      await row.form.getByText('Số liệu chờ cập nhật', { exact: true }).click();
      await row.form.getByLabel('Đã hỏi cơ quan').fill('Chi cục Thống kê');
      await row.form.getByLabel('Đã hỏi cơ quan').blur();
      await press(row);
      await row.expectSaved();
      await page.goto(`/units/${unit}`);
      await page.locator('#tieu-chi-10 details summary').click();
      await expect(page.locator('#tieu-chi-10').getByText(mark)).toBeVisible();
      await page.goto(`/units/${unit}/history?criterion=10`);
      await expect(page.getByText(mark)).toBeVisible();

      await page.goto(`/entry/${unit}`);
      await row.open();
      await expect(row.form.getByText(mark)).toBeVisible();
      await row.form.locator('[name="value:i:10"]').fill('46,5');
      await row.form.locator('[name="value:i:10"]').blur();
      await press(row);
      await row.expectSaved();
      await page.goto(`/entry/${unit}`);
      await row.open();
      await expect(row.form.getByText(mark)).toBeHidden();
      await expect(row.form.locator('[name="value:i:10"]')).toHaveValue('46,5');
      await expect(row.form.getByText(/46,5 triệu đồng.* ≥ /)).toBeVisible();
    });
  });
}
