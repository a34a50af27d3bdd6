import type { GrantedPlace } from '@/tests/setup/access';
import { expect, listenTo, test } from '@/tests/setup/fixtures';
import { vector } from '@/tests/vector';
import { EntryRow } from './entry-page';

const DAY = '2021-12-31';
const DAY_BEFORE = '2021-12-30';
const OFFICIAL = 'kien-moc@demo.ntm.example';

interface Progress {
  criteria: { number: number; met: number }[];
  average: { sum: number };
  sentence: string;
}

/** Two criteria that Kiên Mộc does not meet at the end of 2021: one saved with scripts, one without. */
for (const { number, javaScriptEnabled } of [
  { number: 17, javaScriptEnabled: true },
  { number: 10, javaScriptEnabled: false },
]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test(`criterion ${number} of Kiên Mộc is set to met, and every level shows it at once`, async ({
      page,
      browser,
      signIn,
      enterAs,
      askApi,
      baseURL,
      consoleErrors,
    }) => {
      const metOf = async (path: string) => {
        const { criteria, average, sentence } = (await askApi('lang-son', '20', path)) as unknown as Progress;
        return { met: criteria.find((line) => line.number === number)?.met ?? 0, sum: average.sum, sentence };
      };
      const paths = ['06625', '189', '20'].map((code) => `/units/${code}/progress`);
      const before = await Promise.all(paths.map(metOf));
      const beforeThat = await metOf(`/units/189/progress?asOf=${DAY_BEFORE}`);

      await signIn(OFFICIAL);
      await page.goto('/entry/06625');
      const row = new EntryRow(page, number);
      await row.expectChosen('chưa đạt');
      await row.choose('đạt');
      if (!javaScriptEnabled) await row.form.getByRole('button', { name: 'Lưu' }).click();
      await row.expectSaved();

      const after = await Promise.all(paths.map(metOf));
      expect(after.map(({ met, sum }) => ({ met, sum }))).toEqual(
        before.map(({ met, sum }) => ({ met: met + 1, sum: sum + 1 })),
      );
      expect(await metOf(`/units/189/progress?asOf=${DAY_BEFORE}`)).toEqual(beforeThat);

      await page.goto(`/units/06625/history?criterion=${number}`);
      const latest = page.locator(`#tieu-chi-${number} tbody tr`).first();
      await expect(latest).toContainText('31/12/2021');
      await expect(latest).toContainText('đạt');
      await expect(latest).toContainText(/Kiên Mộc/);

      const context = await browser.newContext({ baseURL, javaScriptEnabled });
      listenTo(context, consoleErrors);
      const reader = await context.newPage();
      // Whoever leaves has his page closed: it would go on asking in the name of the next one.
      const enter = async (place: GrantedPlace) => {
        await reader.goto('about:blank');
        await enterAs('lang-son', place, context);
      };
      await enter({ role: 'district_board', unit: '189' });
      await reader.goto('/units/189');
      await expect(reader.getByRole('main')).toContainText(after[1]!.sentence);
      await reader.goto(`/units/189?asOf=${DAY_BEFORE}`);
      await expect(reader.getByRole('main')).toContainText(beforeThat.sentence);
      await enter({ role: 'province_leader', unit: '20' });
      await reader.goto('/units/20');
      await expect(reader.getByRole('main')).toContainText(after[2]!.sentence);

      await enter({ role: 'tenant_admin', unit: '20' });
      await reader.goto('/admin/audit');
      const entry = reader
        .locator('tbody tr')
        .filter({ hasText: 'xã Kiên Mộc' })
        .filter({ hasText: `Tiêu chí ${number}:` })
        .first();
      await expect(entry).toContainText(`Tiêu chí ${number}: chưa đạt → đạt từ ngày 31/12/2021`);
      await expect(entry.getByRole('rowheader')).toHaveText(/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/);
      await context.close();

      await page.goto(`/units/06625?asOf=${DAY_BEFORE}`);
      await expect(page.locator(`#tieu-chi-${number} td`).first()).toContainText('chưa đạt');
      await page.goto(`/units/06625?asOf=${DAY}`);
      await expect(page.locator(`#tieu-chi-${number} td`).first()).not.toContainText(/^chưa đạt/);
    });
  });
}

test('Đình Lập on 22/5/2019 reads as the official sentence, on the page and in the API', async ({
  page,
  enterAs,
  askApi,
}) => {
  const { text } = vector<unknown, { text: string }>('T-V1').output;
  await enterAs('lang-son', { role: 'district_board', unit: '189' });
  await page.goto('/units/189?asOf=2019-05-22');
  await expect(page.getByText(text, { exact: true })).toBeVisible();
  expect(
    await askApi('lang-son', '20', '/units/189/progress?asOf=2019-05-22&set=vn-commune-2016-2020&stage=self'),
  ).toMatchObject({
    unit: { code: '189', level: 'district', name: 'Đình Lập', type: 'huyện' },
    set: { id: 'vn-commune-2016-2020', criteria: 19 },
    asOf: '2019-05-22',
    stage: 'self',
    units: 10,
    assessed: 10,
    meetAll: 4,
    bands: [
      { from: 19, to: 19, count: 4 },
      { from: 15, to: 18, count: 0 },
      { from: 10, to: 14, count: 2 },
      { from: 5, to: 9, count: 4 },
      { from: 0, to: 4, count: 0 },
    ],
    average: { sum: 126, n: 10, text: '12,6' },
    sentence: text,
  });
});
