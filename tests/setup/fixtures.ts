import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { demoAccounts } from '@/lib/cli/seed-demo.mjs';
import type { GrantedPlace } from './access';
import { BoardDatabase } from './board-database';
import { makePerson, makeToken } from './people';

type StorageState = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>;

interface OfEachTest {
  /** Enters as this account, by its e-mail, once a worker through the form and afterwards by its cookies. */
  signIn: (email: string) => Promise<void>;
  /** Enters with a role on a unit of a tenant, as an account made for this test. */
  enterAs: (tenant: string, place: GrantedPlace, context?: BrowserContext) => Promise<void>;
  /** The open API's answer about a unit, with a token of the whole province. */
  askApi: (tenant: string, province: string, path: string) => Promise<Record<string, unknown>>;
  /** Fails on anything axe finds on the page as it stands. */
  axe: () => Promise<void>;
  /** Console errors that this test expects, such as a 404 it asks for. */
  expectConsoleError: (pattern: RegExp) => void;
  consoleErrors: { seen: string[]; expected: RegExp[] };
}

interface OfEachWorker {
  sessions: Map<string, StorageState>;
  database: BoardDatabase;
}

async function signInByForm(browser: Browser, baseURL: string, email: string): Promise<StorageState> {
  const account = demoAccounts().find((entry) => entry.email === email);
  if (!account) throw new Error(`no demo account ${email}`);
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill(account.password);
  await page.locator('button[type=submit]').click();
  await expect(page).not.toHaveURL(/\/sign-in/);
  const state = await context.storageState();
  await context.close();
  return state;
}

/** Listens to every page of a context; whoever opens another context listens to it too. */
export function listenTo(context: BrowserContext, kept: { seen: string[] }): void {
  context.on('console', (message) => {
    if (message.type() === 'error') kept.seen.push(`${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => kept.seen.push(error.error().message));
}

export const test = base.extend<OfEachTest, OfEachWorker>({
  sessions: [async ({}, use) => use(new Map()), { scope: 'worker' }],

  database: [
    async ({}, use) => {
      const database = await BoardDatabase.open();
      await use(database);
      await database.close();
    },
    { scope: 'worker' },
  ],

  signIn: async ({ browser, context, sessions, baseURL }, use) => {
    await use(async (email) => {
      const state = sessions.get(email) ?? (await signInByForm(browser, baseURL ?? '', email));
      sessions.set(email, state);
      await context.clearCookies();
      await context.addCookies(state.cookies);
    });
  },

  enterAs: async ({ context: own, database, baseURL }, use) => {
    await use(async (tenant, place, context = own) => {
      const [name = '', value = ''] = (await makePerson(database, tenant, place)).cookie.split('=');
      await context.clearCookies();
      await context.addCookies([{ name, value, url: baseURL ?? '' }]);
    });
  },

  askApi: async ({ request, database }, use) => {
    const tokens = new Map<string, ReturnType<typeof makeToken>>();
    await use(async (tenant, province, path) => {
      const token = tokens.get(tenant) ?? makeToken(database, tenant, { role: 'observer', unit: province });
      tokens.set(tenant, token);
      const response = await request.get(`/api/v1${path}`, { headers: { authorization: (await token).bearer } });
      expect(response.status()).toBe(200);
      return (await response.json()) as Record<string, unknown>;
    });
  },

  consoleErrors: [
    async ({ context }, use) => {
      const kept = { seen: [] as string[], expected: [] as RegExp[] };
      listenTo(context, kept);
      await use(kept);
      expect(kept.seen.filter((text) => !kept.expected.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],

  expectConsoleError: async ({ consoleErrors }, use) => {
    await use((pattern) => consoleErrors.expected.push(pattern));
  },

  axe: async ({ page }, use) => {
    await use(async () => {
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ['violations'] })
        .analyze();
      expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target.join(' ')) }))).toEqual([]);
    });
  },
});

export { expect };
