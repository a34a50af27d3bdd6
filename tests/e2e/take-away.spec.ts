import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from '@playwright/test';
import { readSheets } from '@/lib/excel/read-sheets';
import { expect, test } from '@/tests/setup/fixtures';

async function take(page: Page, key: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), key.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('a table is taken away as it stands, typed, and says where it comes from; a chart on white with its own fonts', async ({
  page,
  enterAs,
}) => {
  await enterAs('lang-son', { role: 'district_board', unit: '189' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/units/189?asOf=2019-05-22&band=10-14');
  const list = page.locator('#danh-sach');
  await expect(list.locator('tbody tr')).toHaveCount(2);
  await list.getByRole('button', { name: /Tên xã/ }).click();
  await list.getByRole('button', { name: /Tên xã/ }).click();

  const csv = await take(page, list.getByRole('button', { name: 'CSV' }));
  expect(csv.name).toBe('danh-sach-189-2019-05-22.csv');
  const rows = parse(csv.bytes, { bom: true }) as string[][];
  const [name, score, updated] = ['Tên xã', 'Đạt', 'Cập nhật'].map((word) => rows[0]!.indexOf(word));
  expect(rows.slice(1).map((row) => [row[name!], row[score!]])).toEqual([
    ['Kiên Mộc', '11'],
    ['Bắc Lãng', '11'],
  ]);
  expect(rows[1]![updated!]).toBe('2019-05-22');

  const xlsx = await take(page, list.getByRole('button', { name: 'XLSX' }));
  const { sheets, faults } = await readSheets(xlsx.bytes);
  expect(faults).toEqual([]);
  const cells = sheets[0]!.rows.map((row) =>
    rows[0]!.map((_, at) => {
      const cell = row.cells.get(at + 1);
      return cell && 'value' in cell ? String(cell.value) : '';
    }),
  );
  expect(cells).toEqual(rows);
  const source = sheets[1]!.rows.flatMap((row) => [...row.cells.values()]);
  expect(source).toContainEqual(expect.objectContaining({ value: page.url() }));

  const chart = page.locator('#theo-thang');
  await expect(chart.locator('svg').first()).toBeVisible();
  const svg = await take(page, chart.getByRole('button', { name: 'SVG' }).first());
  const drawn = svg.bytes.toString('utf8');
  expect(drawn).toContain('@font-face');
  expect(drawn).toContain('22/05/2019');
  expect(drawn).not.toContain('var(--');
  expect(drawn).toMatch(/<rect[^>]*fill="#fff(fff)?"/);
  const png = await take(page, chart.getByRole('button', { name: 'PNG' }).first());
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(drawn)?.[1]));
});
