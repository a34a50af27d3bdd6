import ExcelJS from 'exceljs';
import type { Page } from '@playwright/test';
import { fillTemplate } from '@/tests/factories/sheet-template';
import { expect, test } from '@/tests/setup/fixtures';

const UNIT = '06628';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const send = (page: Page, bytes: Uint8Array) =>
  page.getByLabel('Chọn tệp').setInputFiles({ name: 'biểu.xlsx', mimeType: XLSX, buffer: Buffer.from(bytes) });

async function download(page: Page, link: string): Promise<Uint8Array> {
  const address = await page.getByRole('link', { name: link }).getAttribute('href');
  const answer = await page.request.get(address!);
  expect(answer.status()).toBe(200);
  return new Uint8Array(await answer.body());
}

test('a template is filled in, sent with two faults, comes back marked, is corrected, recorded, and then says nothing new', async ({
  page,
  enterAs,
  axe,
}) => {
  await enterAs('lang-son', { role: 'commune_official', unit: UNIT });
  await page.goto(`/entry/${UNIT}`);
  await page.getByRole('link', { name: 'Nhập từ tệp' }).click();
  const template = await download(page, 'Tải mẫu về để điền');
  const filled = await fillTemplate(template, [
    { unit: UNIT, item: '1', field: 'status', cell: 'cơ bản đạt' },
    { unit: UNIT, item: '3', field: 'status', cell: 'xong' },
    { unit: UNIT, item: 'i:2.1', field: 'value', cell: 'khoảng 80' },
  ]);
  await send(page, filled);
  await expect(page.getByRole('status')).toContainText('2 lỗi');
  await expect(page.getByRole('button', { name: /^Ghi / })).toHaveCount(0);
  await expect(page.locator('#loi tbody tr')).toHaveCount(2);
  await axe();

  const marked = new ExcelJS.Workbook();
  const bytes = await download(page, 'Tải tệp đã đánh dấu lỗi');
  await marked.xlsx.load(bytes.buffer as ExcelJS.Buffer);
  const list = marked.getWorksheet('Lỗi')!;
  for (const [row, right] of [
    [2, null],
    [3, null],
  ] as const) {
    const cell = marked.getWorksheet(list.getCell(row, 1).text)!.getCell(list.getCell(row, 2).text);
    expect(cell.note).toBeTruthy();
    cell.value = right;
  }
  await page.getByRole('button', { name: 'Chọn tệp khác' }).click();
  const corrected = new Uint8Array(await marked.xlsx.writeBuffer());
  await send(page, corrected);
  await expect(page.getByRole('button', { name: 'Ghi 1 ô' })).toBeVisible();
  // What was looked at is still there when the page is loaded again, and so is what was recorded.
  await page.reload();
  await page.getByRole('button', { name: 'Ghi 1 ô' }).click();
  await expect(page.getByRole('status')).toHaveText('Đã ghi 1 ô.');
  await page.reload();
  await expect(page.getByRole('status')).toHaveText('Đã ghi 1 ô.');

  await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
  await send(page, corrected);
  await expect(page.getByText('Không có gì để ghi.')).toBeVisible();
});
