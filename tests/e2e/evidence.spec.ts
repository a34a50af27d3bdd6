import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { heic, pdf, photo } from '@/tests/factories/files';
import { expect, test } from '@/tests/setup/fixtures';

const UNIT = '06643';

test('several files come whole through a cut network, one that is no evidence says why, one is taken away', async ({
  page,
  enterAs,
  database,
  expectConsoleError,
  axe,
}) => {
  expectConsoleError(/ERR_CONNECTION|ERR_FAILED/);
  await enterAs('lang-son', { role: 'commune_official', unit: UNIT });
  await page.goto(`/entry/${UNIT}`);
  const row = page.locator('form#tieu-chi-9');
  const fold = row.locator('details.evidence-fold');
  await fold.locator('summary').first().click();

  const run = randomUUID().slice(0, 8);
  const large = Buffer.concat([pdf(run), randomBytes(1_500_000)]);
  // From the second piece of the large file on, the way is cut until it is opened again.
  let isCut = true;
  const cutAt: number[] = [];
  await page.route('**/api/evidence/*', async (route) => {
    const offset = Number(route.request().headers()['upload-offset'] ?? 0);
    if (!isCut || offset === 0) return route.continue();
    cutAt.push(offset);
    return route.abort('connectionreset');
  });
  await fold
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      { name: `biên bản ${run}.pdf`, mimeType: 'application/pdf', buffer: large },
      { name: `ảnh ${run}.jpg`, mimeType: 'image/jpeg', buffer: await photo({ seed: Date.now() % 10_000 }) },
      { name: `IMG_${run}.HEIC`, mimeType: 'image/heic', buffer: heic() },
    ]);
  await expect(fold.getByText('Không nhận. Ảnh HEIC không nhận.')).toBeVisible();
  await expect(fold.getByText(/Ngắt ở \d+ %, sẽ tự gửi tiếp/)).toBeVisible();
  await expect(fold.getByRole('progressbar')).toBeVisible();

  // Once the way is open it goes on by itself, from where it was cut.
  isCut = false;
  await expect(fold.getByRole('link', { name: `biên bản ${run}.pdf` })).toBeVisible();
  await expect(fold.getByRole('link', { name: `ảnh ${run}.jpg` })).toBeVisible();
  expect([...new Set(cutAt)]).toHaveLength(1);
  await database.enter('lang-son');
  const rows = await database.rows<{ size: number; sha256: string }>(
    'SELECT size, sha256 FROM evidence WHERE name = $1',
    [`biên bản ${run}.pdf`],
  );
  expect(rows).toEqual([{ size: large.length, sha256: createHash('sha256').update(large).digest('hex') }]);
  await expect(fold.locator('summary').first()).toContainText(/\d+ minh chứng/);
  await fold.getByRole('button', { name: `Bỏ IMG_${run}.HEIC` }).click();
  await expect(fold.getByText(`IMG_${run}.HEIC`)).toHaveCount(0);
  await axe();

  const name = `ảnh ${run}.jpg`;
  await fold.getByRole('button', { name: `Gỡ ${name}` }).click();
  await fold.getByRole('button', { name: `Gỡ ${name}` }).click();
  await expect(fold.getByRole('link', { name })).toHaveCount(0);
  await expect(fold.getByText(/^Đã gỡ \d+$/)).toBeVisible();
  // The row's own form saw nothing of all this.
  await expect(row).toHaveAttribute('data-answer', 'idle');
});
