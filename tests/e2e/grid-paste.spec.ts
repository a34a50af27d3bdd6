import { readFileSync } from 'node:fs';
import { compareVietnamese } from '@/lib/domain/units/in-vietnamese-order';
import block from '@/tests/clipboard/block.json' with { type: 'json' };
import type { BoardDatabase } from '@/tests/setup/board-database';
import { expect, test } from '@/tests/setup/fixtures';
import { EntryGridPage } from './grid-page';

const file = (name: string) => readFileSync(new URL(`../clipboard/${name}`, import.meta.url), 'utf8');

/** The verified statuses of a district's communes by name, one sign a criterion as in the block. */
async function verifiedIn(database: BoardDatabase, district: string): Promise<Map<string, string>> {
  await database.enter('lang-son');
  const rows = await database.rows<{ name: string; statuses: string | null }>(
    `SELECT v.name, p.statuses FROM unit d
     JOIN unit_version v ON v.parent_id = d.id AND v.type = 'xã' AND v.valid_from <= '2021-12-31' AND coalesce(v.valid_to, '9999-12-31') >= '2021-12-31'
     LEFT JOIN unit_progress p ON p.unit_id = v.unit_id AND p.stage = 'verified' AND p.set_id = 'vn-commune-2016-2020'
     WHERE d.code = $1 AND d.level = 'district'`,
    [district],
  );
  return new Map(rows.map(({ name, statuses }) => [name, statuses ?? '.'.repeat(19)]));
}

/** What stands after the block: its own signs, "đạt" for "x"; before it where it says nothing, is refused or left out. */
function after(before: string, signs: string): string {
  return [...signs].map((sign, at) => (sign === '?' ? 'm' : /[-!.]/.test(sign) ? before[at] : sign)).join('');
}

test('a block of 20 × 19 from LibreOffice lands by its headings; what is doubtful or wrong is listed', async ({
  page,
  enterAs,
  database,
}) => {
  const before = await verifiedIn(database, '183');
  await enterAs('lang-son', { role: 'department_reviewer', unit: '183' });
  await page.goto('/entry/183/grid?set=vn-commune-2016-2020');
  const entry = new EntryGridPage(page);
  await entry.cell(0, 0).click();
  await entry.paste({ html: file('libreoffice.html') });

  await expect(entry.dialog).toContainText('3 ô chưa rõ; 2 ô không nhận');
  await expect(entry.dialog).toContainText('Đặt theo tên hàng, tên cột');
  const refused = entry.dialog.getByRole('region', { name: 'Không nhận, và lý do' }).getByRole('listitem');
  await expect(refused).toHaveText([/Phú Xá · 3 Thủy lợi: “gần đạt” – Trạng thái/, /Thạch Đạn · 11 Hộ nghèo: “78,5”/]);
  const doubts = entry.dialog.getByRole('region', { name: 'Chưa rõ, cần chọn cách hiểu' });
  await doubts.getByText('chọn riêng từng ô').click();
  await expect(doubts.getByRole('listitem')).toHaveText([/Cao Lâu · 5 Trường học/, /Hải Yến · 10 Thu nhập/], {
    useInnerText: true,
  });
  await doubts.getByLabel('Cách hiểu “x”').selectOption('hiểu là đạt');
  await expect(entry.dialog).toContainText('1 ô chưa rõ; 2 ô không nhận');
  await page.keyboard.press('Escape');
  expect(await verifiedIn(database, '183')).toEqual(before);

  await entry.paste({ html: file('libreoffice.html') });
  await doubts.getByLabel('Cách hiểu “x”').selectOption('hiểu là đạt');
  await entry.dialog.getByRole('button', { name: /^Dán \d+ ô$/ }).press('Enter');
  const expected = new Map(
    block.names.map((name, at) => [name, after(before.get(name) ?? '', block.signs[at] ?? '')] as const),
  );
  await expect.poll(() => verifiedIn(database, '183'), { timeout: 30_000 }).toEqual(expected);
  await entry.expectSettled();
  await page.reload();
  await entry.cell(0, 0).click();
  await entry.paste({ html: file('libreoffice.html') });
  await expect(entry.dialog).toContainText(/^.*Hiểu được 0 ô/);
});

test('the same block from Excel lands where one stands, the text of it alone too', async ({
  page,
  enterAs,
  database,
}) => {
  const before = await verifiedIn(database, '186');
  const names = [...before.keys()].sort(compareVietnamese);
  await enterAs('lang-son', { role: 'department_reviewer', unit: '186' });
  await page.goto('/entry/186/grid?set=vn-commune-2016-2020');
  const entry = new EntryGridPage(page);
  await entry.cell(1, 0).click();
  for (const copied of [{ html: file('excel.html') }, { text: file('excel.tsv') }]) {
    await entry.paste(copied);
    await expect(entry.dialog).toContainText('Đặt từ ô đang chọn.');
    await expect(entry.dialog).toContainText('3 ô chưa rõ; 2 ô không nhận');
    if (copied.text === undefined) await page.keyboard.press('Escape');
  }
  await entry.dialog.getByLabel('Cách hiểu “x”').selectOption('hiểu là đạt');
  await entry.dialog.getByRole('button', { name: /^Dán \d+ ô$/ }).press('Enter');
  const expected = new Map(
    names.map((name, at) => [
      name,
      at === 0 || at > 20 ? before.get(name) : after(before.get(name) ?? '', block.signs[at - 1] ?? ''),
    ]),
  );
  await expect.poll(() => verifiedIn(database, '186'), { timeout: 30_000 }).toEqual(expected);
});
