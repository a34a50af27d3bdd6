import { randomBytes } from 'node:crypto';
import { demoAccounts } from '@/lib/cli/seed-demo.mjs';
import { hashPassword } from '@/lib/auth/password';
import { expect, test } from '@/tests/setup/fixtures';

const KIEN_MOC = 'kien-moc@demo.ntm.example';
const PASSWORD = 'một mật khẩu đủ dài';
const passwordOf = (email: string) => demoAccounts().find((account) => account.email === email)?.password ?? '';
const HOME_OF_KIEN_MOC = /\/units\/06625$/;

test('the right password leads to one’s own unit, signing out leads back to the door', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.getByLabel('Thư điện tử').fill(KIEN_MOC);
  await page.getByLabel('Mật khẩu').fill(passwordOf(KIEN_MOC));
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page).toHaveURL(HOME_OF_KIEN_MOC);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('xã Kiên Mộc');
  await page.locator('header summary').click();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.goto('/units/06625');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Funits%2F06625$/);
});

test('a wrong password says so, keeps the e-mail and forgets the password', async ({ page }) => {
  const email = `${randomBytes(6).toString('hex')}@e2e.test`;
  await page.goto('/sign-in');
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu').fill('sai hẳn rồi');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toHaveText('Thư điện tử hoặc mật khẩu không đúng.');
  await expect(page.getByLabel('Thư điện tử')).toHaveValue(email);
  await expect(page.getByLabel('Mật khẩu')).toHaveValue('');
});

test('five wrong passwords lock the account, for the right one too', async ({ page, database }) => {
  const email = `${randomBytes(6).toString('hex')}@e2e.test`;
  await database.rows('INSERT INTO app_user (email, post, password_hash) VALUES ($1, $1, $2)', [
    email,
    await hashPassword(PASSWORD),
  ]);
  const alert = page.getByRole('main').getByRole('alert');
  const enter = async (password: string) => {
    await page.goto('/sign-in');
    await page.getByLabel('Thư điện tử').fill(email);
    await page.getByLabel('Mật khẩu').fill(password);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(alert).toBeVisible();
  };
  for (let time = 1; time <= 5; time += 1) await enter(`sai lần ${time}`);
  await expect(alert).toHaveText('Thư điện tử hoặc mật khẩu không đúng.');
  await enter(PASSWORD);
  await expect(alert).toHaveText('Tài khoản tạm khóa vì nhập sai mật khẩu 5 lần. Thử lại sau 15 phút.');
});

test('the demo lists its accounts, and one click fills the form', async ({ page }) => {
  await page.goto('/sign-in');
  const list = page.locator('#demo');
  for (const { email, post } of demoAccounts()) {
    await expect(list.getByRole('link', { name: `${post} ${email}`, exact: true })).toBeVisible();
  }
  await list.locator(`a[href*="demo=${encodeURIComponent(KIEN_MOC)}"]`).click();
  await expect(page.getByLabel('Thư điện tử')).toHaveValue(KIEN_MOC);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page).toHaveURL(HOME_OF_KIEN_MOC);
});

test('after signing in one is where one wanted to go, but never on another site', async ({ page }) => {
  const enterFrom = async (next: string) => {
    // Whoever leaves has his page closed: it would go on asking without a session.
    await page.goto('about:blank');
    await page.context().clearCookies();
    await page.goto(`/sign-in?demo=${KIEN_MOC}&next=${encodeURIComponent(next)}`);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
  };
  await enterFrom('/units/06625/history?asOf=2019-05-22');
  await expect(page).toHaveURL(/\/units\/06625\/history\?asOf=2019-05-22$/);
  for (const elsewhere of ['https://elsewhere.invalid/', '//elsewhere.invalid', '/\\elsewhere.invalid']) {
    await enterFrom(elsewhere);
    await expect(page).toHaveURL(HOME_OF_KIEN_MOC);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a wrong password says so and keeps the e-mail; the right one enters', async ({ page }) => {
    await page.goto('/sign-in?next=%2Funits%2F06625');
    await page.getByLabel('Thư điện tử').fill(KIEN_MOC);
    await page.getByLabel('Mật khẩu').fill('sai hẳn rồi');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
    await expect(page.getByLabel('Thư điện tử')).toHaveValue(KIEN_MOC);
    await page.getByLabel('Mật khẩu').fill(passwordOf(KIEN_MOC));
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(page).toHaveURL(HOME_OF_KIEN_MOC);
  });
});
