import type { Locator, Page } from '@playwright/test';
import { groupBy } from '@/lib/domain/group-by';
import type { GrantedPlace } from '@/tests/setup/access';
import { expect } from '@/tests/setup/fixtures';
import type { Article, ToldScore, Typed } from './article';

/** Types into a form as a person does, sends it, and waits until it says that it was saved. */
export async function send(page: Page, form: Locator, fields: Typed): Promise<void> {
  const fold = form.locator('xpath=ancestor::details[not(@open)]');
  while ((await fold.count()) > 0) await fold.first().locator('> summary').click();
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`);
    const kind = await field.evaluate((element) => `${element.tagName} ${element.getAttribute('type') ?? ''}`);
    if (kind.startsWith('SELECT')) await field.selectOption(value);
    else if (kind === 'INPUT checkbox') await field.check();
    else if (kind === 'INPUT hidden') await expect(field).toHaveValue(value);
    else await field.fill(value);
  }
  await form.getByRole('button').last().click();
  await expect(page.getByRole('status').filter({ hasText: /^Đã/ }).first()).toBeVisible();
}

/** The criteria of a score: the named ones are unmet, and as many more as are missing, from the last one down. */
function linesOf({ unit, set, of, met, unmet = [] }: ToldScore, day: string): string[] {
  const numbers = Array.from({ length: of }, (_, at) => at + 1);
  const missing = [...unmet, ...numbers.filter((number) => !unmet.includes(number)).reverse()].slice(0, of - met);
  return numbers.map((number) =>
    [unit, set, number, 'self', missing.includes(number) ? 'not_met' : 'met', day, ''].join(),
  );
}

/** The figures of an article, by the page that takes files; a file is read by the set of its page. */
export async function bringScores(page: Page, { board, scores, day }: Article): Promise<void> {
  for (const [set, own] of groupBy(scores, (score) => score.set)) {
    const lines = own.flatMap((score) => linesOf(score, day));
    const text = ['unit_code,set,criterion,stage,status,effective_on,note', ...lines].join('\n');
    await page.goto(`/entry/${board}/import?set=${set}`);
    await page
      .getByLabel('Chọn tệp')
      .setInputFiles({ name: 'so-lieu.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: `Ghi ${lines.length} ô` }).click();
    await expect(page.getByRole('status')).toHaveText(`Đã ghi ${lines.length} ô.`);
  }
}

/** Signs in with a role on a unit. */
export type Enter = (place: GrantedPlace) => Promise<void>;

/** The event with all that it led to, each part by those who write it down. */
export async function writeDown(page: Page, enter: Enter, article: Article): Promise<void> {
  const { writers, day } = article;
  const board = { role: 'district_board', unit: article.board } as const;
  const at = `?asOf=${day}`;
  await enter(writers?.plans ?? board);
  for (const { form, fields } of article.plans) {
    await page.goto(`/units/${article.board}/plan${at}`);
    await send(page, page.locator(`#${form}`), fields);
  }
  await enter(writers?.events ?? board);
  await page.goto(`/units/${article.board}/events${at}`);
  await send(page, page.locator('#ghi-su-kien'), article.event);
  const address = await page.getByRole('link', { name: article.event.title }).first().getAttribute('href');
  const write = async (id: string, forms: readonly Typed[]) => {
    for (const fields of forms) {
      await page.goto(address!);
      await send(page, page.locator(`form[id^="${id}"]`).first(), fields);
    }
  };
  await write('them-nguoi-du', article.people);
  await write('them-nguyen-nhan', article.causes);
  await write('ghi-kien-nghi', article.petitions);
  await enter(writers?.tasks ?? board);
  await write('ket-luan-su-kien', [article.conclusion]);
  await write('giao-viec', article.tasks);
}
