import { expect, test } from '@/tests/setup/fixtures';

const OLD = 'vn-commune-2021-2025';
const NEW = 'vn-commune-2026-2030';
/** A commune that nobody has assessed on the new set. */
const COMMUNE = '05329';
const DAY = '2026-02-20';

test('the office maps old criteria to new ones, looks at what would go over, and carries it over once', async ({
  page,
  enterAs,
  database,
}) => {
  const tenant = await database.enter('phu-tho');
  await database.rows(
    `INSERT INTO assessment (tenant_id, unit_id, item_id, stage, status, effective_on)
     SELECT $1, u.id, i.id, 'self', CASE i.key WHEN '2' THEN 'not_met' ELSE 'met' END::status, '2025-12-01'
     FROM unit u JOIN criteria_item i ON i.tenant_id = u.tenant_id AND i.set_id = $2 AND i.key IN ('1', '2', '3')
     WHERE u.tenant_id = $1 AND u.code = $3 AND '2025-12-01' BETWEEN u.valid_from AND coalesce(u.valid_to, 'infinity')`,
    [tenant, OLD, COMMUNE],
  );
  await enterAs('phu-tho', { role: 'province_office', unit: '25' });
  await page.goto(`/sets/${NEW}/mapping`);
  await page.getByRole('combobox', { name: 'Bộ cũ' }).selectOption(OLD);
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await expect(page.getByText('Chưa lưu bảng ghép.')).toBeVisible();
  for (const ticked of await page.getByRole('checkbox', { checked: true }).all()) await ticked.uncheck();
  await page.getByRole('checkbox', { name: 'Tiêu chí 1 từ tiêu chí cũ 1', exact: true }).check();
  for (const old of [2, 3]) await page.getByRole('checkbox', { name: `Tiêu chí 4 từ tiêu chí cũ ${old}` }).check();
  await page.getByRole('button', { name: 'Lưu bảng ghép' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible();

  await page.getByLabel('Ngày hiệu lực').fill('2026-02-14');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByText('Vào ngày này bộ tiêu chí chưa có hiệu lực.')).toBeVisible();
  await page.getByLabel('Ngày hiệu lực').fill(DAY);
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByText('1 đơn vị được chuyển 2 trạng thái')).toBeVisible();
  const told = page.getByRole('table', { name: 'Từng đơn vị' }).getByRole('row').nth(1).getByRole('listitem');
  await expect(told).toHaveText([/^1.*đạt/, /^4.*chưa đạt/]);
  await page.getByRole('button', { name: 'Chuyển 2 trạng thái' }).click();
  await expect(page.getByText('Đã chuyển 2 trạng thái của 1 đơn vị')).toBeVisible();
  await expect(page.getByText('không có trạng thái nào để chuyển')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Chuyển 0 trạng thái' })).toBeDisabled();

  await page.goto(`/units/${COMMUNE}?set=${NEW}&asOf=${DAY}`);
  await expect(page.locator('#tieu-chi-1')).toContainText('đạt');
  await expect(page.locator('#tieu-chi-1')).toContainText('Chuyển từ tiêu chí 1, ');
  await expect(page.locator('#tieu-chi-4')).toContainText('chưa đạt');
  await expect(page.locator('#tieu-chi-4')).toContainText('Chuyển từ tiêu chí 2, 3, ');
  await expect(page.locator('#tieu-chi-2')).toContainText('chưa đánh giá');
});
