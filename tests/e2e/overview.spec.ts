import { expect, test } from '@/tests/setup/fixtures';

const TAM_DAO = { role: 'district_board', unit: '248' } as const;

test('a province: sentence, figures, criteria, bands, communes, changes and months', async ({
  page,
  enterAs,
  askApi,
}) => {
  const { sentence, average } = await askApi('lang-son', '20', '/units/20/progress');
  await enterAs('lang-son', { role: 'province_leader', unit: '20' });
  await page.goto('/units/20');
  await expect(page).toHaveTitle(/^tỉnh Lạng Sơn/);
  await expect(page.getByText(String(sentence), { exact: true })).toBeVisible();
  await expect(page.locator('main dl')).toContainText(String((average as { text: string }).text));
  await expect(page.locator('#tieu-chi tbody tr')).toHaveCount(19);
  await expect(page.locator('#danh-sach tbody tr')).toHaveCount(25);
  await page.getByRole('button', { name: /^Hiện cả 181 xã/ }).click();
  await expect(page.locator('#danh-sach tbody tr')).toHaveCount(181);
  await expect(page.locator('#thay-doi')).toContainText(/Đạt thêm \d+/);
  await expect(page.locator('#theo-thang svg').first()).toBeVisible();
  await page.locator('#theo-thang summary').click();
  await expect(page.locator('#theo-thang tbody tr').first()).toContainText('12/2021');
});

test('a district: what is planned stands beside what is done, and a figure leads to its list', async ({
  page,
  enterAs,
}) => {
  await enterAs('lang-son', { role: 'district_board', unit: '189' });
  await page.goto('/units/189?asOf=2019-05-22');
  const plan = page.locator('#ke-hoach').getByRole('row', { name: /^Kiên Mộc/ });
  await expect(plan.getByRole('cell')).toHaveText(['11', '16(tính ra)', '15', '14(tính ra)']);
  await expect(page.locator('#thay-doi tbody tr').first()).toContainText('11/04/2019');
  const stale = page.locator('main dl > div').filter({ hasText: 'chưa cập nhật' });
  const count = parseInt(await stale.locator('dd').innerText());
  await stale.getByRole('link').click();
  await expect(page).toHaveURL(/updated=stale/);
  await expect(page.locator('#danh-sach tbody tr')).toHaveCount(count);
});

test('down from the district to a commune and its village, and up again', async ({ page, enterAs }) => {
  await enterAs('vinh-phuc', TAM_DAO);
  await page.goto('/');
  await expect(page).toHaveURL(/\/units\/248$/);
  const path = page.getByRole('navigation', { name: 'Đường dẫn đơn vị' });
  await expect(path).toContainText('Vĩnh Phúc');
  await expect(path.getByRole('link')).toHaveCount(0);
  await page.locator('#danh-sach').getByRole('link', { name: 'Hồ Sơn' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('xã Hồ Sơn');
  await page
    .locator('#cac-thon')
    .getByRole('link', { name: /Tân Long/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('thôn Tân Long');
  await expect(page.locator('main [id^=tieu-chi-]')).toHaveCount(9);
  await path.getByRole('link', { name: /Hồ Sơn/ }).click();
  await path.getByRole('link', { name: /Tam Đảo/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('huyện Tam Đảo');
});

test('the district on its own nine: all met, one condition open', async ({ page, enterAs }) => {
  await enterAs('vinh-phuc', TAM_DAO);
  await page.goto('/units/248');
  await page
    .locator('summary')
    .filter({ hasText: 'QĐ' })
    .or(page.locator('summary', { hasText: 'Bộ tiêu chí' }))
    .first()
    .click();
  await page.locator('a[href*="set=vn-district-2016-2020"]').click();
  await expect(page).toHaveURL(/set=vn-district-2016-2020/);
  await expect(page.locator('main')).toContainText(
    'huyện Tam Đảo đã đạt 9/9 tiêu chí; còn 01 điều kiện chưa đạt (6/6 xã chưa đạt',
  );
  await expect(page.locator('#dieu-kien')).toContainText('0/6');
});

test('a set that no source describes is listed and cannot be chosen', async ({ page, enterAs }) => {
  await enterAs('lang-son', { role: 'district_board', unit: '189' });
  await page.goto('/units/189');
  const unknown = page.locator('details li').filter({ hasText: 'chưa có nội dung trong nguồn' });
  await expect(unknown).toHaveCount(3);
  await expect(unknown.locator('a[href^="/units/"]')).toHaveCount(0);
  await page.goto('/units/189?set=lang-son-commune-advanced');
  await expect(page.getByText('Bộ tiêu chí này chưa có nội dung trong nguồn nên chưa dùng được')).toBeVisible();
});

test('a cluster of Phú Thọ counts its communes on the ten criteria', async ({ page, enterAs }) => {
  await enterAs('phu-tho', { role: 'district_board', unit: 'C-vinh-yen' });
  await page.goto('/');
  await expect(page).toHaveURL(/\/units\/C-vinh-yen$/);
  await expect(page.locator('#tieu-chi tbody tr')).toHaveCount(10);
  await expect(page.getByText(/minh họa, không lấy từ nguồn/)).toBeVisible();
});

test('a unit of another province is not there', async ({ page, enterAs, expectConsoleError }) => {
  expectConsoleError(/404/);
  await enterAs('lang-son', { role: 'province_leader', unit: '20' });
  for (const path of [
    '/units/26',
    '/units/248/matrix',
    '/entry/08929',
    '/units/08929~tan-long/history',
    '/units/khong-co',
  ]) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page).toHaveTitle(/^Không có trang này/);
    await expect(page.getByRole('main')).not.toContainText(/Vĩnh Phúc|Tam Đảo|Hồ Sơn|Tân Long/);
  }
});

test('a department sees its criteria, and no sentence that would speak of all', async ({ page, signIn }) => {
  await signIn('so-cong-thuong.lang-son@demo.ntm.example');
  await page.goto('/');
  await expect(page).toHaveURL(/\/units\/20$/);
  await expect(page.locator('#tieu-chi tbody tr')).toHaveCount(2);
  await expect(page.locator('main')).not.toContainText('Đến ngày');
});
