import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Status } from '@/lib/domain/criteria/status';
import { anyProvince, codeOf, lastSaid, makeProvince, type DrawnCommune } from '@/tests/factories/any-province';
import { expect, test } from '@/tests/setup/fixtures';

/** Each makes a province of its own and looks at three pages, one file and two answers. */
const PROVINCES = 2;
const ORDER: readonly Status[] = ['met', 'not_applicable', 'basically_met', 'not_met', 'not_assessed'];
/** No province of the country has such a number. */
let next = 97;

/** By commune: criteria that count, null where nobody was there; and of each criterion how many stand how. */
interface Numbers {
  readonly scores: Record<string, number | null>;
  readonly tallies: Record<string, number[]>;
}

/** Counted here a second time, from what was said: the product is not asked what is right. */
function expected(code: string, drawn: readonly DrawnCommune[]): Numbers {
  const scores = drawn.map((commune, at) => {
    const last = lastSaid(commune);
    const known = last?.some((status) => status !== 'not_assessed') ? last : null;
    return [
      codeOf(code, at),
      known && known.filter((status) => status === 'met' || status === 'not_applicable').length,
    ] as const;
  });
  return { scores: Object.fromEntries(scores), tallies: tally(drawn.map((one) => lastSaid(one))) };
}

function tally(communes: readonly (readonly Status[] | null)[]): Numbers['tallies'] {
  const numbers = Array.from({ length: 19 }, (_, at) => at + 1);
  const of = (at: number, wanted: Status) =>
    communes.filter((statuses) => (statuses?.[at] ?? 'not_assessed') === wanted).length;
  return Object.fromEntries(numbers.map((number, at) => [String(number), ORDER.map((status) => of(at, status))]));
}

/** Every row under a selector: the code in its link, its classes and texts, and the values that a machine reads. */
function rowsOf(page: Page, selector: string) {
  return page.locator(selector).evaluateAll((rows) =>
    rows.map((row) => ({
      code: /\/units\/(\w+)/.exec(row.querySelector('th a')?.getAttribute('href') ?? '')?.[1] ?? '',
      name: row.querySelector('th')?.textContent ?? '',
      value: row.querySelector('data')?.getAttribute('value') ?? null,
      cells: [...row.querySelectorAll('td')].map((cell) => ({ text: cell.textContent, look: cell.classList[0] })),
    })),
  );
}

const scoresOf = (rows: readonly { code: string; value: string | null }[]) =>
  Object.fromEntries(rows.map(({ code, value }) => [code, value === null ? null : Number(value)]));

test('overview, matrix, map, what is taken away and the API say the same of any province', async ({
  page,
  enterAs,
  askApi,
}) => {
  test.slow();
  const check = async (drawn: readonly DrawnCommune[]) => {
    const code = String(next++);
    const { slug } = await makeProvince(code, drawn);
    const right = expected(code, drawn);
    await enterAs(slug, { role: 'province_leader', unit: code });

    const progress = (await askApi(slug, code, `/units/${code}/progress`)) as {
      average: { sum: number; n: number; text: string | null };
      criteria: ({ number: number } & Record<Status, number>)[];
    };
    const told = progress.criteria.map((line) => [String(line.number), ORDER.map((status) => line[status])]);
    expect(Object.fromEntries(told)).toEqual(right.tallies);
    const known = Object.values(right.scores).filter((score) => score !== null);
    expect(progress.average).toMatchObject({ sum: known.reduce((sum, one) => sum + one, 0), n: known.length });

    const matrix = (await askApi(slug, code, `/units/${code}/matrix`)) as {
      rows: { unit: { code: string }; score: number | null; criteria: { status: Status }[] }[];
    };
    expect(Object.fromEntries(matrix.rows.map(({ unit, score }) => [unit.code, score]))).toEqual(right.scores);
    expect(tally(matrix.rows.map(({ criteria }) => criteria.map(({ status }) => status)))).toEqual(right.tallies);

    await page.goto(`/units/${code}`);
    const list = await rowsOf(page, '#danh-sach tbody tr');
    expect(scoresOf(list)).toEqual(right.scores);
    if (known.length > 0) {
      await expect(page.locator('main dl')).toContainText(progress.average.text!);
      const lines = (await rowsOf(page, '#tieu-chi tbody tr')).map(({ name, cells }) => [
        /^\d+/.exec(name)![0],
        cells.slice(-ORDER.length).map(({ text }) => Number(text)),
      ]);
      expect(Object.fromEntries(lines)).toEqual(right.tallies);
    }

    const coming = page.waitForEvent('download');
    await page.locator('#danh-sach').getByRole('button', { name: 'CSV' }).click();
    const [, ...taken] = parse(fs.readFileSync(await (await coming).path()), { bom: true }) as string[][];
    const scoreAt = taken[0]!.length - 3;
    const codes = new Map(list.map(({ name, code: of }) => [name, of]));
    const file = taken.map((row) => [codes.get(row[0]!), /^\d+$/.test(row[scoreAt]!) ? Number(row[scoreAt]) : null]);
    expect(Object.fromEntries(file)).toEqual(right.scores);

    await page.goto(`/units/${code}/matrix`);
    await expect(page.locator('[role=grid] tr[data-r="0"] td').first()).toBeVisible();
    const grid = (await rowsOf(page, '[role=grid] tr[data-r]')).filter(({ code: of }) => of !== '');
    const scores = grid.map(({ code: of, cells }) => [of, Number(/^(\d+)\//.exec(cells.at(-1)!.text)?.[1] ?? NaN)]);
    expect(Object.fromEntries(scores.map(([of, score]) => [of, Number.isNaN(score) ? null : score]))).toEqual(
      right.scores,
    );
    expect(tally(grid.map(({ cells }) => cells.slice(0, 19).map(({ look }) => look as Status)))).toEqual(right.tallies);

    await page.goto(`/units/${code}/map?layer=tiles&figure=score`);
    await expect(page.locator('tr[data-code]')).toHaveCount(drawn.length);
    expect(scoresOf(await rowsOf(page, 'tr[data-code]'))).toEqual(right.scores);
  };
  await fc.assert(fc.asyncProperty(anyProvince, check), { numRuns: PROVINCES, endOnFailure: true });
});
