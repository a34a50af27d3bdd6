import { expect, test } from '@/tests/setup/fixtures';

test('from the keyboard: "/" looks for a commune without its diacritics, Enter goes there on the same day', async ({
  page,
  enterAs,
  axe,
}) => {
  await enterAs('lang-son', { role: 'district_board', unit: '189' });
  await page.goto('/units/189?asOf=2019-05-22');
  // The tab tells how many alerts there are once the scripts stand: from then on keys are heard.
  await expect(page.getByRole('link', { name: /Cảnh báo \(?\d+/ })).toBeVisible();
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Tìm xã' });
  await expect(field).toBeFocused();
  await page.keyboard.type('kien moc');
  const options = page.getByRole('listbox').getByRole('option');
  await expect(options.first()).toContainText('Xã Kiên Mộc');
  await axe();
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('kien moc');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/units\/06625\?asOf=2019-05-22$/);
});
