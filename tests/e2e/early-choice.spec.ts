import { test } from '@/tests/setup/fixtures';
import { EntryRow } from './entry-page';

test('a status chosen before the scripts have come is saved when they are there', async ({ page, signIn }) => {
  await signIn('xa-tam-dao@demo.ntm.example');
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/entry/08911', { waitUntil: 'commit' });
  const row = new EntryRow(page, 9);
  await row.choose('chưa đạt');
  release();
  await row.expectSaved();
  await page.reload();
  await row.expectChosen('chưa đạt');
});
