import AxeBuilder from "@axe-core/playwright";
import { expect, test as base, type Browser, type Page } from "@playwright/test";
import { demoAccounts } from "@/lib/cli/seed-demo.mjs";

type StorageState = Awaited<ReturnType<ReturnType<Page["context"]>["storageState"]>>;

interface OfEachTest {
  /** Enters as this account, by its e-mail, once a worker through the form and afterwards by its cookies. */
  signIn: (email: string) => Promise<void>;
  /** Fails on anything axe finds on the page as it stands. */
  axe: () => Promise<void>;
  /** Console errors that this test expects, such as a 404 it asks for. */
  expectConsoleError: (pattern: RegExp) => void;
  consoleErrors: { seen: string[]; expected: RegExp[] };
}

interface OfEachWorker {
  sessions: Map<string, StorageState>;
}

async function signInByForm(browser: Browser, baseURL: string, email: string): Promise<StorageState> {
  const account = demoAccounts().find((entry) => entry.email === email);
  if (!account) throw new Error(`no demo account ${email}`);
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.locator("[name=email]").fill(email);
  await page.locator("[name=password]").fill(account.password);
  await page.locator("button[type=submit]").click();
  await expect(page).not.toHaveURL(/\/sign-in/);
  const state = await context.storageState();
  await context.close();
  return state;
}

export const test = base.extend<OfEachTest, OfEachWorker>({
  sessions: [async ({}, use) => use(new Map()), { scope: "worker" }],

  signIn: async ({ browser, context, sessions, baseURL }, use) => {
    await use(async (email) => {
      const state = sessions.get(email) ?? (await signInByForm(browser, baseURL ?? "", email));
      sessions.set(email, state);
      await context.clearCookies();
      await context.addCookies(state.cookies);
    });
  },

  consoleErrors: [
    async ({ context }, use) => {
      const kept = { seen: [] as string[], expected: [] as RegExp[] };
      context.on("console", (message) => message.type() === "error" && kept.seen.push(`${message.text()} ${message.location().url}`));
      context.on("weberror", (error) => kept.seen.push(error.error().message));
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
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target.join(" ")) }))).toEqual([]);
    });
  },
});

export { expect };
