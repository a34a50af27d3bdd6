import { expect, test } from '@/tests/setup/fixtures';

const OFFICE = 'van-phong.lang-son@demo.ntm.example';

test('the province’s office changes a threshold: who would fall, an address to hand on, nothing written', async ({
  page,
  signIn,
  enterAs,
  browser,
  baseURL,
  database,
  axe,
}) => {
  const tenant = await database.enter('lang-son');
  const countWritten = () =>
    database.one<{ facts: string; told: string }>(
      `SELECT (SELECT count(*) FROM assessment WHERE tenant_id = $1) AS facts,
              (SELECT count(*) FROM audit_entry WHERE tenant_id = $1) AS told`,
      [tenant],
    );
  const before = await countWritten();

  await signIn(OFFICE);
  await page.goto('/units/189');
  await page.getByRole('link', { name: 'Thử ngưỡng' }).click();
  await expect(page).toHaveURL(/\/units\/189\/what-if/);
  await expect(page.locator('#lost')).toHaveCount(0);

  await page.getByLabel('Chỉ tiêu cần thử').selectOption('15.1');
  await page.locator('#chi-tieu').getByRole('button', { name: 'Chọn' }).click();
  const field = page.getByLabel('Ngưỡng thử, chung');
  await expect(field).toHaveValue('85');
  await field.fill('92');
  await page.locator('#chi-tieu').getByRole('button', { name: 'Tính' }).click();

  await expect(page).toHaveURL(/[?&]t=15\.1%7Cchung%7C92/);
  const sentence = page.getByRole('main').getByRole('status').filter({ hasText: 'Nếu ngưỡng' });
  await expect(sentence).toContainText(
    /^Nếu ngưỡng 15\.1 là ≥ 92.%: \d\d xã không còn đạt tiêu chí 15; số xã đạt chuẩn NTM/,
  );
  const fallen = await page.locator('#lost tbody th').allInnerTexts();
  expect(fallen.length).toBeGreaterThan(0);
  await expect(page.locator('#lost tbody')).toContainText(/< 92 %, thiếu \d+,\d điểm %/);
  await axe();

  const context = await browser.newContext({ baseURL });
  await enterAs('lang-son', { role: 'district_board', unit: '189' }, context);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('main').getByRole('status').filter({ hasText: 'Nếu ngưỡng' })).toHaveText(
    await sentence.innerText(),
  );
  expect(await other.locator('#lost tbody th').allInnerTexts()).toEqual(fallen);
  await context.close();

  await page.getByRole('link', { name: /^Bỏ: Ngưỡng 15\.1/ }).click();
  await expect(page.locator('#lost')).toHaveCount(0);
  await database.enter('lang-son');
  expect(await countWritten()).toEqual(before);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the forms lead on, a bad number is said at its field, and a commune takes another region', async ({
    page,
    signIn,
  }) => {
    await signIn(OFFICE);
    await page.goto('/units/189/what-if?ind=15.1');
    await page.getByLabel('Ngưỡng thử, chung').fill('140');
    await page.locator('#chi-tieu').getByRole('button', { name: 'Tính' }).click();
    await expect(page.getByLabel('Ngưỡng thử, chung')).toHaveValue('140');
    await expect(page.locator('#chi-tieu')).toContainText('Tỷ lệ không quá 100 %.');

    await page.getByLabel('Đơn vị', { exact: true }).selectOption('06625');
    await page.getByLabel('Vùng', { exact: true }).selectOption('dbsh');
    await page.locator('#phan-loai').getByRole('button', { name: 'Tính' }).click();
    await expect(page).toHaveURL(/[?&]r=06625%7Cdbsh/);
    await expect(page.locator('#lost tbody th').first()).toContainText('Kiên Mộc');
  });
});

test('what cannot be taken of an address is said by name', async ({ page, signIn }) => {
  await signIn(OFFICE);
  await page.goto('/units/20/what-if?t=15.1|chung|140&t=nonsense&g=08929|2');
  const notice = page.getByRole('note').filter({ hasText: 'đã bỏ qua' });
  await expect(notice.locator('li')).toHaveText([
    't=15.1|chung|140: tỷ lệ quá 100 %',
    't=nonsense: không đọc được',
    'g=08929|2: không có đơn vị này trong các đơn vị được tính',
  ]);
});
