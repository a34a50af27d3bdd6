import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Page } from '@playwright/test';
import { inRoot } from '@/lib/cli/paths.mjs';
import { expect, test } from '@/tests/setup/fixtures';

const NAME = 'Bộ tiêu chí khu dân cư nông thôn mới kiểu mẫu (Hà Tĩnh) 2021';

/** Indicators that stand in for those of a decision which nobody here holds: made up for the test. */
const INDICATORS: readonly (readonly [
  criterion: number,
  code: string,
  name: string,
  kind: string,
  sign: string,
  value: string | number,
])[] = [
  [1, '1.1', 'Tỷ lệ hộ có nhà ở đạt chuẩn', 'Tỷ lệ %', '≥', 95],
  [2, '2.1', 'Tỷ lệ hộ có vườn được cải tạo', 'Tỷ lệ %', '≥', 80],
  [4, '4.1', 'Tỷ lệ đường trục thôn được cứng hóa', 'Tỷ lệ %', '≥', 100],
  [4, '4.2', 'Có điện chiếu sáng đường trục thôn', 'Đạt / không đạt', 'bằng', 'Đạt'],
  [7, '7.1', 'Tỷ lệ hộ nghèo', 'Tỷ lệ %', 'tối đa', 'chưa rõ'],
];

interface VillageSet {
  groups: { criteria: { number: number; name_vi: string }[] }[];
}

/** Fills the downloaded template as an officer does: head, then a row a criterion or indicator. */
async function fill(template: Buffer, spoil: (sheet: ExcelJS.Worksheet) => void): Promise<Buffer> {
  const text = await readFile(inRoot('prisma/data/criteria/ha-tinh-village-model-2014.json'), 'utf8');
  const criteria = (JSON.parse(text) as VillageSet).groups.flatMap((group) => group.criteria);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(template as unknown as ExcelJS.Buffer);
  const head = workbook.getWorksheet('Bộ tiêu chí')!;
  const said: Readonly<Record<string, string>> = {
    'Tên bộ tiêu chí': NAME,
    'Tên gọi ngắn': 'khu dân cư NTM kiểu mẫu 2021',
    'Có hiệu lực từ ngày': '01/01/2021',
  };
  head.eachRow((row) => {
    const value = said[row.getCell(1).text];
    if (value !== undefined) row.getCell(2).value = value;
  });
  const sheet = workbook.getWorksheet('Chỉ tiêu')!;
  let at = 2;
  for (const { number, name_vi: name } of criteria) {
    const own = INDICATORS.filter(([criterion]) => criterion === number);
    sheet.getRow(at).getCell(1).value = number;
    sheet.getRow(at).getCell(2).value = name;
    for (const [index, [, code, title, kind, sign, value]] of own.entries()) {
      const cells = [code, title, kind === 'Tỷ lệ %' ? '%' : '', kind, sign, value];
      cells.forEach((cell, column) => (sheet.getRow(at + index).getCell(3 + column).value = cell));
    }
    at += Math.max(1, own.length);
  }
  spoil(sheet);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function upload(page: Page, buffer: Buffer): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.getByLabel('Tệp bảng tính (.xlsx)').setInputFiles({ name: 'bo-tieu-chi.xlsx', mimeType, buffer });
  await page.getByRole('button', { name: 'Tải lên và kiểm tra' }).click();
}

test.setTimeout(240_000);

test('the office of Hà Tĩnh makes its village set from a spreadsheet, and its villages are judged by it', async ({
  page,
  signIn,
  enterAs,
  axe,
}) => {
  await signIn('van-phong.ha-tinh@demo.ntm.example');
  await page.goto('/');
  await page.locator('summary').filter({ hasText: 'Văn phòng điều phối' }).click();
  await page.getByRole('link', { name: 'Bộ tiêu chí', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải bảng tính mẫu' }).click(),
  ]);
  const template = await readFile(await download.path());

  await upload(
    page,
    await fill(template, (sheet) => {
      sheet.getCell('H2').value = 140;
      sheet.getCell('A4').value = 2;
    }),
  );
  const faults = page.getByRole('table', { name: /chỗ phải sửa trong bảng tính/ });
  await expect(faults).toContainText('H2');
  await expect(faults).toContainText('A4');
  await axe();
  await page.goto('/sets');
  await expect(page.getByText('Chưa có bản thảo nào.')).toBeVisible();

  await upload(page, await fill(template, () => undefined));
  await expect(page).toHaveURL(/\/sets\/drafts\/\d+\?uploaded=1/);
  await expect(page.getByText('Đã nạp bảng tính: 10 tiêu chí, 5 chỉ tiêu, 4 ngưỡng.')).toBeVisible();
  await expect(page.getByText('Không có chỗ nào mâu thuẫn.')).toBeVisible();
  await axe();

  await page.getByRole('link', { name: 'Sửa tiêu chí 7' }).click();
  const threshold = page.getByRole('group', { name: 'Ngưỡng 7.1' }).getByLabel('Chung');
  await expect(threshold).toHaveValue('?');
  await threshold.fill('1,5');
  await page.getByRole('button', { name: 'Lưu', exact: true }).nth(1).click();
  await expect(page.locator('#tieu-chi-7')).toContainText('tối đa 1,5 %');
  await axe();

  const publish = page.locator('#ban-hanh');
  await publish.getByLabel('Số quyết định').fill('01/2021/QĐ-UBND (thử)');
  await publish.getByLabel('Ngày ban hành').fill('2020-12-20');
  await publish.getByRole('button', { name: 'Ban hành' }).click();
  await expect(page).toHaveURL(/\/sets\/ha-tinh-/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAME);
  await expect(page.locator('#tieu-chi-7')).toContainText('tối đa 1,5 %*');

  await page.goto('/sets');
  await expect(page.getByRole('row').filter({ hasText: NAME })).toContainText('đang áp dụng');

  await page.goto('/units/18799~1');
  await expect(page.getByText(NAME).first()).toBeVisible();
  await enterAs('ha-tinh', { role: 'commune_official', unit: '18799' });
  await page.goto('/entry/18799~1');
  for (const name of ['Tỷ lệ hộ có nhà ở đạt chuẩn', 'Tỷ lệ hộ nghèo'])
    await expect(page.getByRole('main')).toContainText(name);
});
