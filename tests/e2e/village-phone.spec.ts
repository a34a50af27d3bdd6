import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from '@/tests/setup/fixtures';

const VILLAGE = '08932~chua-vang';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** One criterion a screen, done with taps alone; they are counted. */
class Deck {
  taps = 0;
  readonly place: Locator;

  constructor(readonly page: Page) {
    this.place = page.locator('.entry-bar p[role=status]');
  }

  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await target.tap();
  }

  slide(number: number): Locator {
    return this.page.locator(`form#tieu-chi-${number}`);
  }

  choose(number: number, status: string): Promise<void> {
    return this.tap(
      this.slide(number)
        .locator('.status-option')
        .filter({ hasText: new RegExp(`^${status}$`) }),
    );
  }

  key(name: string): Locator {
    return this.page.locator('.entry-bar').getByRole('button', { name });
  }

  /** The criterion with this number is the one that is seen. */
  async expectAt(number: number, of: number): Promise<void> {
    await expect(this.place).toContainText(`${number}/${of}`);
    await expect(this.slide(number)).toBeInViewport();
    await expect.poll(async () => Math.round((await this.slide(number).boundingBox())?.x ?? -1)).toBe(0);
  }

  /** A finger drawn across the screen. */
  async swipe(from: number, to: number): Promise<void> {
    const client = await this.page.context().newCDPSession(this.page);
    const y = 700;
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] });
    await touch('touchStart', from);
    for (let step = 1; step <= 8; step += 1) await touch('touchMove', from + ((to - from) * step) / 8);
    await touch('touchEnd');
    await client.detach();
  }
}

test('a village head does his village with one thumb, and sees at the end what is missing', async ({
  page,
  enterAs,
  axe,
}) => {
  await enterAs('vinh-phuc', { role: 'village_head', unit: VILLAGE });
  await page.goto(`/entry/${VILLAGE}`);
  const deck = new Deck(page);
  const strip = page.getByRole('navigation', { name: 'Các tiêu chí' }).getByRole('link');
  const size = await strip.count();
  expect(size).toBeGreaterThan(5);
  await deck.expectAt(1, size);
  await axe();

  await deck.choose(1, 'chưa đạt');
  await expect(deck.slide(1).locator('.entry-state p[role=status]')).toHaveText(/^Đã lưu \d\d:\d\d$/);
  const photo = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#357' } })
    .jpeg()
    .toBuffer();
  // The tap on the camera; what the phone's own camera asks for is not ours.
  deck.taps += 1;
  await deck
    .slide(1)
    .getByLabel('Chụp ảnh minh chứng')
    .setInputFiles({ name: 'nha-van-hoa.jpg', mimeType: 'image/jpeg', buffer: photo });
  await deck.tap(deck.key('Tiếp'));
  for (let number = 2; number <= size; number += 1) {
    await deck.expectAt(number, size);
    await deck.choose(number, 'đạt');
  }
  await expect(page.getByRole('heading', { name: `Còn thiếu: 1/${size} tiêu chí` })).toBeInViewport();
  const summary = page.locator('.entry-summary');
  await expect(summary.getByText('Đã gửi hết.')).toBeVisible();
  // Three for the one that is not met and has a photo, one for each of the others.
  expect(deck.taps).toBe(size + 2);
  await axe();

  await deck.tap(summary.getByRole('listitem').getByRole('link'));
  await deck.expectAt(1, size);
  await page.goto(`/entry/${VILLAGE}`);
  await expect(deck.slide(1).getByText('1 minh chứng')).toBeVisible();
  await page.goto(`/units/${VILLAGE}`);
  for (let number = 2; number <= size; number += 1)
    await expect(page.locator(`#tieu-chi-${number}`)).toContainText('đạt');
  await expect(page.locator('#tieu-chi-1')).toContainText('chưa đạt');
});

test('a finger, a key and the strip lead from one criterion to another; every target is large', async ({
  page,
  enterAs,
}) => {
  await enterAs('vinh-phuc', { role: 'village_head', unit: VILLAGE });
  await page.goto(`/entry/${VILLAGE}`);
  const deck = new Deck(page);
  const strip = page.getByRole('navigation', { name: 'Các tiêu chí' }).getByRole('link');
  const size = await strip.count();
  await deck.expectAt(1, size);
  await deck.swipe(350, 50);
  await deck.expectAt(2, size);
  await deck.swipe(50, 350);
  await deck.expectAt(1, size);
  await deck.tap(strip.nth(3));
  await deck.expectAt(4, size);
  await deck.key('Trước').focus();
  await page.keyboard.press('Enter');
  await deck.expectAt(3, size);
  await expect(strip.nth(2)).toHaveAttribute('aria-current', 'true');

  const targets = [
    ...(await deck.slide(3).locator('.status-option, summary, .entry-camera label').all()),
    ...(await page.locator('.entry-bar button').all()),
    strip.nth(2),
  ];
  for (const target of targets) {
    if (!(await target.isVisible())) continue;
    expect((await target.boundingBox())?.height, await target.innerText()).toBeGreaterThanOrEqual(48);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('without a network what was chosen waits on the phone, and says so at the end', async ({
  page,
  context,
  enterAs,
  expectConsoleError,
}) => {
  expectConsoleError(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await enterAs('vinh-phuc', { role: 'village_head', unit: VILLAGE });
  await page.goto(`/entry/${VILLAGE}`);
  const deck = new Deck(page);
  const size = await page.getByRole('navigation', { name: 'Các tiêu chí' }).getByRole('link').count();
  await deck.expectAt(1, size);
  await context.setOffline(true);
  await deck.choose(1, 'cơ bản đạt');
  await expect(deck.slide(1).locator('.entry-state p[role=status]')).toContainText('Chưa có mạng');
  await deck.tap(deck.slide(1).getByText('Lịch sử, ai sửa được'));
  await expect(deck.slide(1).getByText('Chưa có mạng: các lần nhập trước')).toBeVisible();
  await deck.tap(page.getByRole('navigation', { name: 'Các tiêu chí' }).getByRole('link').nth(1));
  await deck.expectAt(2, size);
  for (let number = 2; number <= size; number += 1)
    await deck.tap(number === size ? deck.key('Xong') : deck.key('Tiếp'));
  const summary = page.locator('.entry-summary');
  await expect(summary.getByText('1 lần lưu đang chờ gửi')).toBeVisible();
  await context.setOffline(false);
  await expect(summary.getByText('Đã gửi hết.')).toBeVisible();
  await page.goto(`/units/${VILLAGE}`);
  await expect(page.locator('#tieu-chi-1')).toContainText('cơ bản đạt');
});
