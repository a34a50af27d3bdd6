import { expect, test } from '@/tests/setup/fixtures';
import { EntryRow } from './entry-page';

test('a status chosen and files opened before the scripts have come are there when they are', async ({ page, signIn }) => {
  await signIn('xa-tam-dao@demo.ntm.example');
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/entry/08911', { waitUntil: 'commit' });
  // The page stands to its end, so that nothing moves under the pointer; its scripts have still not come.
  await page.locator('footer').waitFor({ state: 'attached' });
  const row = new EntryRow(page, 9);
  await row.choose('chưa đạt');
  const files = page.locator('form#tieu-chi-9 details.evidence-fold');
  await files.locator('summary').click();
  release();
  await row.expectSaved();
  await expect(files.locator('input[type=file]').first()).toBeAttached();
  await page.reload();
  await row.expectChosen('chưa đạt');
});
