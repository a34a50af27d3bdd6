import { expect, test } from '@/tests/setup/fixtures';
import errors from '@/lib/i18n/messages/vi/errors.json' with { type: 'json' };
import words from '@/lib/i18n/messages/vi/words.json' with { type: 'json' };
import { EntryGridPage } from './grid-page';
import { Typist } from './typist';

const UNIT = '06544';
const NOTE = 'Còn 2 km đường dây hạ thế chưa bảo đảm';

interface Kept {
  key: string;
  status: string;
  value: string | null;
  note: string | null;
  cause: string | null;
}

test('five criteria of a commune by the keyboard alone take under two minutes', async ({ page, enterAs, database }) => {
  await enterAs('lang-son', { role: 'commune_official', unit: UNIT });
  await page.goto(`/entry/${UNIT}/grid?set=vn-commune-2016-2020`);
  const entry = new EntryGridPage(page);
  await expect(entry.cell(0, 0)).toBeVisible();
  const typist = new Typist(page);

  typist.begin('Đến bảng');
  await typist.press('Tab', 'Enter');
  for (
    let tabs = 0;
    tabs < 12 && !(await entry.cell(0, 0).evaluate((cell) => cell === document.activeElement));
    tabs += 1
  )
    await typist.press('Tab');
  await expect(entry.cell(0, 0)).toBeFocused();

  typist.begin('1 Quy hoạch: cơ bản đạt');
  await typist.press('b', 'ArrowDown', 'ArrowDown', 'ArrowDown');

  typist.begin('2 Giao thông: đạt, một giá trị');
  await typist.press('d', 'ArrowDown', 'ArrowRight');
  typist.look();
  await typist.type('100');
  await typist.press('Enter', 'Enter', 'Enter', 'Enter', 'ArrowLeft');

  typist.begin('3 Thủy lợi: đạt');
  await expect(entry.line).toContainText('3 Thủy lợi');
  await typist.press('1', 'ArrowDown', 'ArrowDown', 'ArrowDown');

  typist.begin('4 Điện: chưa đạt, nguyên nhân, ghi chú');
  await expect(entry.line).toContainText('4 Điện');
  await typist.press('c', 'ArrowRight', 'ArrowRight', 'F2', 'n', 'g', 'Tab');
  await typist.type(NOTE);
  await typist.press('Enter', 'Home', 'ArrowDown', 'ArrowDown');

  typist.begin('5 Trường học: không áp dụng');
  await expect(entry.line).toContainText('5 Trường học');
  await typist.press('k');

  await entry.expectSettled();
  expect(typist.seconds).toBeLessThan(120);
  test.info().annotations.push({ type: 'phím', description: typist.report() });
  process.stdout.write(`${typist.report()}\n`);

  await database.enter('lang-son');
  const rows = await database.rows<Kept>(
    `SELECT DISTINCT ON (a.item_id) i.key, a.status::text, a.value::text, a.note, a.cause
     FROM assessment a JOIN criteria_item i ON i.id = a.item_id JOIN unit u ON u.id = a.unit_id
     WHERE u.code = $1 AND a.stage = 'self' AND i.set_id = 'vn-commune-2016-2020' AND i.key IN ('1', '2', '3', '4', '5', 'i:2.1')
     ORDER BY a.item_id, a.effective_on DESC, a.id DESC`,
    [UNIT],
  );
  const kept = Object.fromEntries(rows.map(({ key, ...row }) => [key, row]));
  expect(kept).toMatchObject({
    '1': { status: 'basically_met' },
    '2': { status: 'met', cause: null },
    'i:2.1': { value: '100' },
    '3': { status: 'met', cause: null },
    '4': { status: 'not_met', cause: 'capital', note: NOTE },
    '5': { status: 'not_applicable', cause: null },
  });

  // What was saved is taken back one by one, and done again; what is copied is pasted by the browser's own keys.
  const school = page
    .getByRole('row', { name: /^5 Trường học/ })
    .getByRole('gridcell')
    .first();
  const saysOf = (status: keyof typeof words.status) => expect(school).toHaveAccessibleName(words.status[status]);
  await saysOf('not_applicable');
  await page.keyboard.press('Control+z');
  await saysOf('not_met');
  await page.keyboard.press('Control+y');
  await saysOf('not_applicable');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(entry.line).toContainText('4 Điện');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+v');
  await expect(entry.dialog).toContainText('Hiểu được 1 ô');
  await page.keyboard.press('Enter');
  await saysOf('not_met');
  await entry.expectSettled();
  await page.reload();
  await saysOf('not_met');
});

test('a number that can be two is asked about, and nothing that was typed wrongly is lost', async ({
  page,
  enterAs,
}) => {
  await enterAs('lang-son', { role: 'commune_official', unit: '06607' });
  await page.goto('/entry/06607/grid?set=vn-commune-2016-2020');
  const entry = new EntryGridPage(page);
  await entry.cell(0, 1).click();
  const income = /^10 Thu nhập bình quân .* Giá trị: /;
  for (let steps = 0; steps < 60 && !income.test((await entry.line.textContent()) ?? ''); steps += 1)
    await page.keyboard.press('ArrowDown');
  await expect(entry.line).toContainText(income);

  await page.keyboard.type('khoảng 30');
  await page.keyboard.press('Enter');
  await expect(entry.line).toContainText(errors.value_invalid);
  const editor = entry.grid.getByRole('textbox');
  await expect(editor).toHaveValue('khoảng 30');
  await editor.fill('1.286');
  await page.keyboard.press('Enter');

  await expect(entry.dialog).toContainText('1 ô chưa rõ');
  const choice = entry.dialog.getByLabel('Cách hiểu “1.286”');
  await expect(choice).toBeFocused();
  await expect(choice.getByRole('option')).toHaveText(['không dán', /^hiểu là 1286 /, /^hiểu là 1,286 /]);
  await choice.press('ArrowDown');
  await entry.dialog.getByRole('button', { name: 'Dán 1 ô' }).press('Enter');
  await expect(entry.line).toContainText('1286');
  await expect(entry.line).toContainText(/Đã lưu \d\d:\d\d/);
  await expect(entry.grid.locator('[tabindex="0"]')).toBeFocused();
  await page.keyboard.press('Delete');
  await entry.expectSettled();
});
