import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/setup/fixtures';

const SET = 'vn-commune-2016-2020';
const OFFICE = { role: 'province_office', unit: '20' } as const;

/** A criterion each, so that the two walks are not in each other's way. */
for (const { number, javaScriptEnabled } of [
  { number: 12, javaScriptEnabled: true },
  { number: 13, javaScriptEnabled: false },
]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test(`the office names who is in charge of criterion ${number} and adds guidance, and the commune sees both`, async ({
      page,
      enterAs,
    }) => {
      const mark = randomUUID().slice(0, 8);
      const docNumber = `${mark}/HD-SLĐ`;
      await enterAs('lang-son', OFFICE);
      await addDepartment(page, `Sở Lao động ${mark}`, `SLĐ ${mark}`);

      await page.goto(`/sets/${SET}/departments`);
      await page.getByRole('combobox', { name: 'Sở, ngành' }).selectOption({ label: `Sở Lao động ${mark}` });
      await page.getByLabel('Từ ngày').first().fill('2021-10-01');
      await page.locator(`#tieu-chi-${number}`).getByRole('checkbox').check();
      await page.getByRole('button', { name: 'Giao các tiêu chí đã chọn' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible();
      await expect(page.locator(`#tieu-chi-${number}`)).toContainText(`SLĐ ${mark} từ 01/10/2021`);

      await page.goto(`/sets/${SET}/guidance`);
      const form = page.locator('#them-van-ban');
      await form.getByLabel('Số, ký hiệu').fill(docNumber);
      await form.getByLabel('Ngày ban hành').fill('2022-01-01');
      await form.getByLabel('Cơ quan ban hành').fill('Sở Lao động');
      await form.getByLabel('Trích yếu').fill('Hướng dẫn cách tính');
      await form.getByLabel('Về', { exact: true }).selectOption(String(number));
      await form.getByRole('button', { name: 'Thêm' }).click();
      await expect(form.getByText('Ngày này ở sau ngày làm việc của hệ thống.')).toBeVisible();
      await expect(form.getByLabel('Số, ký hiệu')).toHaveValue(docNumber);
      await expect(form.getByLabel('Về', { exact: true })).toHaveValue(String(number));
      await form.getByLabel('Ngày ban hành').fill('2021-06-01');
      await form.getByRole('button', { name: 'Thêm' }).click();
      await expect(page.getByRole('listitem').filter({ hasText: docNumber })).toContainText(`tiêu chí ${number}`);

      await enterAs('lang-son', { role: 'commune_official', unit: '06625' });
      await page.goto('/units/06625');
      const line = page.locator(`#tieu-chi-${number}`);
      await expect(line).toContainText(`SLĐ ${mark}`);
      await expect(line).toContainText(docNumber);
      expect((await page.request.get(`/sets/${SET}/guidance`)).status()).toBe(404);
    });
  });
}

async function addDepartment(page: Page, name: string, shortName: string): Promise<void> {
  await page.goto('/admin/departments');
  const form = page.locator('#them-so-nganh');
  await form.getByLabel('Tên đầy đủ').fill(name);
  await form.getByLabel('Tên ngắn').fill(shortName);
  await form.getByLabel('Từ ngày').fill('2016-01-01');
  await form.getByRole('button', { name: 'Thêm' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('từ 01/01/2016');
}
