import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { GrantedPlace } from '@/tests/setup/access';
import type { BoardDatabase } from '@/tests/setup/board-database';
import { photo } from '@/tests/factories/files';
import { expect, test } from '@/tests/setup/fixtures';
import { makePerson } from '@/tests/setup/people';
import { Desk } from './desk';
import { EntryRow } from './entry-page';

const UNIT = '06631';
const PLACE = { role: 'commune_official', unit: UNIT } as const;
const CRITERIA = 19;
const FORM = `/entry/${UNIT}`;

/** The form is there, and its copy lies on the device with the scripts it needs. */
async function openKept(page: Page): Promise<void> {
  await page.goto(FORM);
  const isKept = () =>
    page.evaluate(async (form) => {
      const names = (await caches.keys()).filter((name) => name.startsWith('ntm-pages-'));
      const list = `/kept/files?page=${encodeURIComponent(form)}`;
      for (const name of names) if (await (await caches.open(name)).match(list)) return true;
      return false;
    }, FORM);
  await expect.poll(isKept).toBe(true);
}

/** The notes recorded with this mark, in the order recorded: "item note". */
async function recorded(database: BoardDatabase, mark: string): Promise<string[]> {
  await database.enter('lang-son');
  const rows = await database.rows<{ said: string }>(
    `SELECT i.key || ' ' || a.note AS said FROM assessment a
     JOIN criteria_item i ON i.tenant_id = a.tenant_id AND i.id = a.item_id
     WHERE a.note LIKE $1 || '%' ORDER BY a.id`,
    [mark],
  );
  return rows.map(({ said }) => said);
}

const asPerson = (database: BoardDatabase, place: GrantedPlace) => makePerson(database, 'lang-son', place);

test.describe('without a network', () => {
  let desk: Desk;
  test.beforeEach(({ consoleErrors, expectConsoleError }) => {
    desk = new Desk(consoleErrors);
    expectConsoleError(/ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_FAILED|fetching the script/);
  });
  test.afterEach(() => desk.end());

  test('30 edits and 3 photos wait while the browser is closed and opened, and all arrive once; a conflict is chosen; nobody else sees any of it', async ({
    database,
    enterAs,
    page: otherPage,
  }) => {
    test.setTimeout(180_000);
    const ann = await asPerson(database, PLACE);
    const mark = `ngoại tuyến ${randomUUID()}`;
    let page = await desk.start();
    await desk.enter(ann.cookie);
    await openKept(page);

    await desk.context.setOffline(true);
    await page.reload();
    await expect(page.getByText(/^Bản lưu lúc .*, chưa có mạng/)).toBeVisible();
    const numbers = [...Array(30).keys()].map((at) => 1 + (at % CRITERIA));
    const notes = numbers.map((number, at) => ({ number, note: `${mark} ${String(at).padStart(2, '0')}` }));
    for (const { number, note } of notes) await new EntryRow(page, number).writeNote(note);
    const waiting = () => page.getByRole('banner').getByRole('link', { name: '33 mục chờ gửi' });
    const files = page.locator('form#tieu-chi-9 details.evidence-fold');
    await files.locator('summary').first().click();
    const names = [1, 2, 3].map((at) => `ảnh ${at} ${mark}.jpg`);
    const pictures = await Promise.all(
      names.map(async (name, at) => ({ name, mimeType: 'image/jpeg', buffer: await photo({ seed: 7_001 + at }) })),
    );
    await files.locator('input[type=file]').first().setInputFiles(pictures);
    await expect(waiting()).toBeVisible();
    await desk.stop();
    expect(await recorded(database, mark)).toEqual([]);

    page = await desk.start();
    await desk.context.setOffline(true);
    await page.goto(FORM);
    const last = new EntryRow(page, 11);
    await last.open();
    await expect(last.note).toHaveValue(notes[29]!.note);
    await expect(last.state).toHaveText('Chưa có mạng, sẽ tự lưu lại');
    await expect(waiting()).toBeVisible();
    await desk.context.setOffline(false);
    await expect.poll(async () => (await recorded(database, mark)).length, { timeout: 60_000 }).toBe(30);
    const arrived = await recorded(database, mark);
    expect([...arrived].sort()).toEqual(notes.map(({ number, note }) => `${number} ${note}`).sort());
    expect(arrived.filter((said) => said.startsWith('11 '))).toEqual([
      `11 ${notes[10]!.note}`,
      `11 ${notes[29]!.note}`,
    ]);

    const photos = async () => {
      await database.enter('lang-son');
      const rows = await database.rows<{ name: string }>('SELECT name FROM evidence WHERE name LIKE $1', [`%${mark}%`]);
      return rows.map(({ name }) => name).sort();
    };
    await expect.poll(photos).toEqual(names);
    await expect(page.getByRole('link', { name: /mục chờ gửi/ })).toBeHidden();

    // The same cells, written by two people: once mine is kept, once theirs is taken.
    await openKept(page);
    const [mine, theirs] = [`${mark} của tôi`, `${mark} của họ`];
    await desk.context.setOffline(true);
    for (const number of [15, 16]) await new EntryRow(page, number).writeNote(mine);
    await enterAs('lang-son', { role: 'commune_leader', unit: UNIT });
    await otherPage.goto(FORM);
    for (const number of [15, 16]) {
      const row = new EntryRow(otherPage, number);
      await row.writeNote(theirs);
      await row.expectSaved();
    }
    await desk.context.setOffline(false);
    await expect(page.locator('form#tieu-chi-15').getByRole('alert')).toContainText(theirs);

    const binh = await asPerson(database, PLACE);
    await desk.enter(binh.cookie);
    await page.goto('/outbox');
    await expect(page.getByText('Không còn gì chờ gửi.')).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(mark);
    await page.goto(FORM);
    await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
    await desk.context.setOffline(true);
    // What Ann's account had kept is gone; Bình's own copy is his.
    const accounts = await page.evaluate(async () =>
      (await caches.keys()).filter((name) => name.startsWith('ntm-pages-')),
    );
    expect(accounts.length).toBeLessThan(2);
    await desk.context.setOffline(false);

    await desk.enter(ann.cookie);
    await page.goto('/outbox');
    for (const [number, button] of [
      [15, 'Giữ của tôi'],
      [16, 'Lấy của họ'],
    ] as const) {
      const cell = page.getByRole('region', { name: new RegExp(`^${number}\\.`) });
      for (const head of ['Bản của tôi', 'Trên hệ thống', 'Lúc bắt đầu'])
        await expect(cell.getByText(head)).toBeVisible();
      await expect(cell).toContainText(`commune_leader ${UNIT}`);
      await cell.getByRole('button', { name: button }).click();
    }
    await expect(page.getByText('Không còn gì chờ gửi.')).toBeVisible();
    await expect
      .poll(async () => {
        await database.enter('lang-son');
        return (await database.rows('SELECT 1 FROM entry_set_aside WHERE note = $1', [mine])).length;
      })
      .toBe(1);
    expect(await recorded(database, theirs)).toHaveLength(2);
    for (const [number, holds, past] of [
      [15, mine, theirs],
      [16, theirs, `đã nhập, không lấy`],
    ] as const) {
      await page.goto(`/units/${UNIT}/history?criterion=${number}`);
      const lines = page.locator(`#tieu-chi-${number} tbody tr`);
      await expect(lines.filter({ hasNotText: 'đã nhập, không lấy' }).first()).toContainText(holds);
      await expect(lines.filter({ hasText: past }).first()).toBeVisible();
      await expect(lines.filter({ hasText: mine }).first()).toBeVisible();
    }
  });

  test('two tabs of one form know of each other, and a clock that is a day ahead changes no day', async ({
    database,
  }) => {
    const ann = await asPerson(database, PLACE);
    const mark = `hai thẻ ${randomUUID()}`;
    const page = await desk.start();
    await desk.enter(ann.cookie);
    const second = await desk.context.newPage();
    await second.clock.setSystemTime(new Date(Date.now() + 86_400_000));
    await Promise.all([page.goto(FORM), second.goto(FORM)]);
    const [here, there] = [new EntryRow(page, 17), new EntryRow(second, 17)];
    await here.writeNote(`${mark} 1`);
    await here.expectSaved();
    await there.open();
    await expect(there.note).toHaveValue(`${mark} 1`);
    await there.writeNote(`${mark} 2`);
    await there.expectSaved();
    await expect(here.note).toHaveValue(`${mark} 2`);
    // The second tab tells of the first one's save too, so that its own may still be on its way.
    await expect.poll(() => recorded(database, mark)).toEqual([`17 ${mark} 1`, `17 ${mark} 2`]);
    const days = await database.rows<{ day: string }>(
      `SELECT DISTINCT effective_on::text AS day FROM assessment WHERE note LIKE $1 || '%'`,
      [mark],
    );
    expect(days).toEqual([{ day: '2021-12-31' }]);
  });

  test('a browser that has no room says so, and sends what it holds in its memory', async ({ database }) => {
    const ann = await asPerson(database, PLACE);
    const mark = `hết chỗ ${randomUUID()}`;
    const page = await desk.start();
    await desk.enter(ann.cookie);
    await openKept(page);
    const devtools = await desk.context.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 });
    await desk.context.setOffline(true);
    const row = new EntryRow(page, 18);
    await row.writeNote(mark);
    await expect(page.getByText('Máy này không lưu được bản nháp: đừng đóng trang trước khi gửi xong.')).toBeVisible();
    await desk.context.setOffline(false);
    await row.expectSaved();
    expect(await recorded(database, mark)).toEqual([`18 ${mark}`]);
  });

  test('who signs out is told what waits, and the copies of his pages go', async ({ database }) => {
    const ann = await asPerson(database, PLACE);
    const page = await desk.start();
    await desk.enter(ann.cookie);
    await openKept(page);
    await desk.context.setOffline(true);
    await new EntryRow(page, 19).writeNote(`chưa gửi ${randomUUID()}`);
    await expect(page.getByRole('link', { name: '1 mục chờ gửi' })).toBeVisible();
    await page.getByRole('banner').locator('details.menu summary').click();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(page.getByText('Còn 1 mục chưa gửi.')).toBeVisible();
    await expect(page).toHaveURL(new RegExp(FORM));
  });
});
