import type { Locator } from '@playwright/test';
import { expect, test } from '@/tests/setup/fixtures';

/** A folded act: unfolds it, fills its fields by label, sends it and waits until it is written. */
async function act(
  page: Locator,
  summary: string,
  fields: Readonly<Record<string, string>>,
  submit: string,
): Promise<void> {
  const form = page
    .locator('div', { has: page.page().locator(`:scope > details > summary:text-is("${summary}")`) })
    .last();
  await form.locator('summary').click();
  for (const [label, value] of Object.entries(fields)) {
    const field = form.getByLabel(label, { exact: true });
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value);
    else await field.fill(value);
  }
  await form.getByRole('button', { name: submit, exact: true }).click();
  await expect(form.getByRole('status')).toHaveText(/^Đã ghi lúc \d\d:\d\d\./);
}

test('the office renames a village from a day, sets a commune’s group and moves the village; pages follow the days', async ({
  page,
  enterAs,
}) => {
  await enterAs('vinh-phuc', { role: 'province_office', unit: '26' });
  const name = `Thử ${Date.now().toString(36)}`;
  await page.goto('/admin/units?name=ho+son');
  await expect(page.getByRole('link', { name: 'xã Hồ Sơn' })).toBeVisible();
  await page.goto('/admin/units?name=08932');
  await page.locator('tbody th a').click();
  const main = page.getByRole('main');
  await act(
    main,
    'Thêm thôn',
    { Loại: 'thôn', Tên: name, 'Từ ngày': '2019-01-01', 'Căn cứ': '12/QĐ-UBND' },
    'Thêm thôn',
  );
  await act(main, 'Đặt nhóm xã', { 'Nhóm xã': '2', 'Từ ngày': '2020-01-01' }, 'Ghi');
  await expect(page.locator('#nhan')).toContainText('nhóm 2');
  await page
    .locator('#thon')
    .getByRole('link', { name: `thôn ${name}`, exact: true })
    .last()
    .click();
  const code = new URL(page.url()).pathname.split('/').at(-1)!;

  await act(main, 'Đổi tên hoặc loại', { Loại: 'khu', Tên: `${name} mới`, 'Từ ngày': '2021-03-01' }, 'Ghi tên mới');
  await expect(page.locator('#ten')).toContainText(`khu ${name} mới`);
  for (const [day, title] of [
    ['2021-02-28', `thôn ${name}`],
    ['2021-03-01', `khu ${name} mới`],
  ] as const) {
    await page.goto(`/units/${code}?asOf=${day}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }

  const villagesOf = async (commune: string, day: string) => {
    await page.goto(`/admin/units/${commune}?asOf=${day}`);
    return Number(
      /^(\d+) thôn/.exec(
        (await page
          .locator('#thon')
          .getByText(/^\d+ thôn tại ngày/)
          .textContent()) ?? '',
      )?.[1],
    );
  };
  const commune = code.split('~')[0]!;
  const before = [await villagesOf(commune, '2021-12-31'), await villagesOf('08929', '2021-12-31')];
  await page.goto(`/admin/units/${code}`);
  await act(main, 'Chuyển sang xã khác', { 'Xã mới': '08929', 'Từ ngày': '2021-07-01' }, 'Chuyển');
  const after = [await villagesOf(commune, '2021-12-31'), await villagesOf('08929', '2021-12-31')];
  expect(after).toEqual([before[0]! - 1, before[1]! + 1]);
  expect(await villagesOf(commune, '2021-06-30')).toBe(before[0]);
  await page.goto(`/admin/units/${code}`);
  await main.getByText('Kết thúc', { exact: true }).click();
  await page.locator('form#ket-thuc').getByLabel('Ngày cuối cùng').fill('2021-08-31');
  await page.getByRole('button', { name: 'Kết thúc đơn vị' }).click();
  await expect(main).toContainText('Đã kết thúc ngày 31/08/2021.');
  expect(await villagesOf('08929', '2021-12-31')).toBe(before[1]);
});

test('an act refused gives back what was typed, and says it at the field', async ({ page, enterAs }) => {
  await enterAs('vinh-phuc', { role: 'province_office', unit: '26' });
  await page.goto('/admin/units/08929');
  await page.locator('summary', { hasText: 'Thêm thôn' }).click();
  const form = page.locator('form#them-thon');
  await form.getByLabel('Tên').fill('Thôn Tân Long');
  await form.getByLabel('Từ ngày').fill('2021-12-31');
  await form.getByRole('button').click();
  await expect(form.getByText('Đã có rồi.')).toBeVisible();
  await expect(form.getByLabel('Tên')).toHaveValue('Thôn Tân Long');
  await expect(form.getByLabel('Tên')).toHaveAttribute('aria-invalid', 'true');
});

test('the workbook that is downloaded comes back, and asks for nothing', async ({ page, enterAs }) => {
  await enterAs('ha-tinh', { role: 'province_office', unit: '42' });
  await page.goto('/admin/units/import');
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải bảng tính hiện có' }).click();
  const file = await (await waiting).path();
  await page.getByLabel('Tệp XLSX').setInputFiles(file);
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByText('không có gì thay đổi')).toBeVisible();
  const csv = 'kind,unit_code,value,name,from,to\ngroup,18799,5,,2020-01-01,\n';
  await page
    .getByLabel('Tệp XLSX')
    .setInputFiles({ name: 'don-vi.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Dòng 2, cột value' })).toBeVisible();
});
