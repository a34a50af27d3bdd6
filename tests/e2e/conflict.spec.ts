import { randomUUID } from 'node:crypto';
import { expect, listenTo, test } from '@/tests/setup/fixtures';
import { EntryRow } from './entry-page';

const UNIT = '06637';
const PLACES = [
  { role: 'commune_official', unit: UNIT },
  { role: 'commune_leader', unit: UNIT },
] as const;

/** Two people have the same form open; the first one saves, and the second one meets what was saved. */
test.describe('two people at one criterion', () => {
  for (const { number, choice } of [
    { number: 2, choice: 'keep' },
    { number: 3, choice: 'take' },
  ]) {
    test(`the second one sees what the first one saved, and can ${choice}`, async ({
      browser,
      page,
      enterAs,
      consoleErrors,
      baseURL,
    }) => {
      const [mine, theirs] = [`của tôi ${randomUUID()}`, `của người khác ${randomUUID()}`];
      const context = await browser.newContext({ baseURL });
      listenTo(context, consoleErrors);
      const otherPage = await context.newPage();
      await enterAs('lang-son', PLACES[0], context);
      await enterAs('lang-son', PLACES[1]);
      await Promise.all([otherPage.goto(`/entry/${UNIT}`), page.goto(`/entry/${UNIT}`)]);
      const [first, second] = [new EntryRow(otherPage, number), new EntryRow(page, number)];

      await first.writeNote(theirs);
      await first.expectSaved();
      await second.writeNote(mine);
      const alert = second.form.getByRole('alert');
      await expect(alert).toContainText(theirs);
      await expect(alert).toContainText(`commune_official ${UNIT}`);
      await expect(second.note).toHaveValue(mine);

      await alert.getByRole('button', { name: choice === 'keep' ? 'Giữ của tôi' : 'Lấy của họ' }).click();
      await expect(alert).toBeHidden();
      if (choice === 'keep') await second.expectSaved();
      await expect(second.note).toHaveValue(choice === 'keep' ? mine : theirs);
      await page.goto(`/entry/${UNIT}`);
      await second.open();
      await expect(second.note).toHaveValue(choice === 'keep' ? mine : theirs);
      await context.close();
    });
  }

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('the second one sees both, and saves only by his own decision', async ({
      browser,
      page,
      enterAs,
      baseURL,
    }) => {
      const [mine, theirs] = [`của tôi ${randomUUID()}`, `của người khác ${randomUUID()}`];
      const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
      const otherPage = await context.newPage();
      await enterAs('lang-son', PLACES[0], context);
      await enterAs('lang-son', PLACES[1]);
      await Promise.all([otherPage.goto(`/entry/${UNIT}`), page.goto(`/entry/${UNIT}`)]);
      const [first, second] = [new EntryRow(otherPage, 4), new EntryRow(page, 4)];
      for (const [row, note] of [
        [first, theirs],
        [second, mine],
      ] as const) {
        await row.open();
        await row.note.fill(note);
        await row.form.getByRole('button', { name: 'Lưu' }).click();
      }
      await first.expectSaved();
      await expect(second.form.getByRole('alert')).toContainText(theirs);
      await expect(second.note).toHaveValue(mine);
      await second.form.getByRole('button', { name: 'Lưu theo tôi' }).click();
      await second.expectSaved();
      await context.close();
    });
  });
});
