import { startBoard, type BoardServer } from '@/tests/setup/board-server';
import { expect, test } from '@/tests/setup/fixtures';
import { Gate } from './gate';

let gate: Gate;
let board: BoardServer;

test.beforeAll(async () => {
  gate = await Gate.before(process.env.DATABASE_URL ?? '');
  board = await startBoard(gate.url);
});
test.afterAll(async () => {
  await board.stop();
  await gate.close();
});

test('without its database the board says so, loses nothing, and goes on by itself', async ({
  page,
  request,
  expectConsoleError,
  enterAs,
}) => {
  expectConsoleError(/status of 503/);
  await enterAs('lang-son', { role: 'commune_official', unit: '06625' });
  await page
    .context()
    .addCookies((await page.context().cookies()).map(({ name, value }) => ({ name, value, url: board.url })));
  const home = `${board.url}/units/06625`;
  // What the page asks for by itself is answered, so that nothing is cut in its middle.
  expect((await page.goto(home, { waitUntil: 'networkidle' }))?.status()).toBe(200);
  expect((await request.get(`${board.url}/api/health`)).status()).toBe(200);

  gate.shut();
  await expect.poll(async () => (await request.get(`${board.url}/api/health`)).status()).toBe(503);
  expect((await page.goto(home))?.status()).toBe(503);
  await expect(page.getByRole('heading', { name: 'Không kết nối được cơ sở dữ liệu' })).toBeVisible();
  await expect(page.getByText(/Dữ liệu đã lưu không bị mất/)).toBeVisible();
  await expect(page.getByText(/^Mã lỗi: [0-9a-f]{8}$/)).toBeVisible();
  expect(await (await request.get(`${board.url}/api/health`)).json()).toMatchObject({
    status: 'error',
    database: 'unreachable',
  });
  const api = await request.get(`${board.url}/api/v1/units/20/progress`, {
    headers: { authorization: `Bearer ntm_${'x'.repeat(43)}` },
  });
  expect(api.status()).toBe(503);
  expect(await api.json()).toMatchObject({ code: 'database_unreachable' });

  gate.open();
  await expect.poll(async () => (await request.get(`${board.url}/api/health`)).status()).toBe(200);
  await page.getByRole('link', { name: 'Thử lại' }).click();
  await expect(page).toHaveURL(home);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('xã Kiên Mộc');
});

test('nobody signs in, and what is entered stays on the page, while the database is away', async ({
  page,
  enterAs,
  expectConsoleError,
}) => {
  expectConsoleError(/status of 50[03]/);
  await enterAs('lang-son', { role: 'commune_official', unit: '06634' });
  await page
    .context()
    .addCookies((await page.context().cookies()).map(({ name, value }) => ({ name, value, url: board.url })));
  await page.goto(`${board.url}/entry/06634`);
  const form = page.locator('form#tieu-chi-1');
  await form.locator('summary').filter({ hasText: 'ghi chú' }).click();
  const other = await page.context().newPage();
  await other.goto(`${board.url}/sign-in`);

  gate.shut();
  await form.getByLabel('Ghi chú').fill('nhập lúc mất cơ sở dữ liệu');
  await form.getByLabel('Ghi chú').blur();
  await expect(form.locator('.entry-state p[role=status]')).toContainText(
    'Chưa lưu. Không kết nối được cơ sở dữ liệu, sẽ tự gửi lại.',
  );
  await expect(form.getByLabel('Ghi chú')).toHaveValue('nhập lúc mất cơ sở dữ liệu');
  await other.getByLabel('Thư điện tử').fill('kien-moc@demo.ntm.example');
  await other.getByLabel('Mật khẩu').fill('một mật khẩu nào đó');
  await other.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(other.getByRole('main').getByRole('alert')).toContainText(
    'Chưa đăng nhập được vì không kết nối được cơ sở dữ liệu.',
  );
  gate.open();
});
