import { expect, test } from '@/tests/setup/fixtures';

test('from a district’s sentence to the checker; one wrong digit is found and the data stand beside it, without scripts', async ({
  browser,
  baseURL,
  enterAs,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  await enterAs('lang-son', { role: 'district_board', unit: '189' }, context);
  const page = await context.newPage();
  await page.goto('/units/189?asOf=2019-05-22');
  await page.getByRole('link', { name: 'Kiểm tra câu', exact: true }).click();

  const field = page.getByLabel('Câu cần kiểm tra');
  await expect(field).toHaveValue(/bình quân đạt 12,6 tiêu chí\/xã\.$/);
  await expect(page.getByText('Số liệu trong câu khớp nhau.')).toBeVisible();
  await expect(page.getByText('Khớp với số liệu của hệ thống.')).toBeVisible();
  await expect(page.getByText('4 đơn vị đạt từ 5 đến 9 tiêu chí có tổng 28, bình quân 7,0')).toBeVisible();
  // T-V2 is written from the recorded targets, word by word.
  await expect(
    page.getByText(
      'Phấn đấu hết năm 2019, xã Kiên Mộc đạt 15 tiêu chí, huyện có thêm 01 xã (Bắc Lãng) đạt chuẩn NTM, nâng tổng số xã đạt chuẩn toàn huyện lên 05 xã, bình quân đạt 14,6 tiêu chí/xã.',
    ),
  ).toBeVisible();

  await field.fill((await field.inputValue()).replace('12,6', '13,6'));
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await expect(page.getByText('Số liệu trong câu không khớp nhau.')).toBeVisible();
  await expect(page.getByText('cần tổng 136 tiêu chí; các nhóm chỉ cho tổng từ 118 đến 134')).toBeVisible();
  const average = page.getByRole('row', { name: /bình quân tiêu chí\/xã/ });
  await expect(average.getByRole('cell')).toHaveText(['13,6', '≠ 12,6']);
  await context.close();
});
