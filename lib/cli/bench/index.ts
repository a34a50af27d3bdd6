import { sealSession, sessionCookieName } from '@/lib/auth/session-cookie';
import { cloneDatabase } from '../clone-database.mjs';
import { tell } from '../tell.mjs';
import { addNeighbours } from './add-neighbours';
import { makeTenant, PROVINCE } from './make-tenant';
import { measureAsOf } from './measure-as-of';
import { measureBrowser } from './measure-browser';
import { measureDays } from './measure-days';
import { measurePack } from './measure-pack';
import { measurePages, weigh, type Sites } from './measure-pages';
import { makeIndicatorTenant } from './make-indicator-tenant';
import { measureImport } from './measure-import';
import { measureSaves } from './measure-saves';
import { measureWhatIf } from './measure-what-if';
import { openSite, type Site } from './site';
import { longer, memory, printTable, ratio, time, took, weight, type Line } from './table';

const NEIGHBOURS = 62;

interface Urls {
  readonly adminUrl: string;
  readonly appUrl: string;
  readonly superUrl: string;
}

/** The three databases: the measured province alone, with seven others, with sixty-two; one of those is the one that is written to. */
async function fill(all: Urls) {
  tell('Generating the provinces…');
  const measured = await makeIndicatorTenant(all.adminUrl);
  tell(`${measured.communes.length} communes, ${measured.indicators.length} indicators, ${measured.facts} facts.`);
  const one = await cloneDatabase(all);
  const tenant = await makeTenant(all.adminUrl);
  await addNeighbours(all.superUrl, measured.tenantId, 6);
  const eight = await cloneDatabase(all);
  await addNeighbours(all.superUrl, measured.tenantId, NEIGHBOURS - 7);
  return { measured, tenant, urls: { one, eight, all } };
}

/** Fills the database that the environment names, serves the finished build on it, and measures both sides of each pair in turn. */
async function measure(): Promise<Line[]> {
  const { DATABASE_URL, DATABASE_ADMIN_URL, DATABASE_SUPER_URL, NEXTAUTH_SECRET } = process.env;
  if (!DATABASE_URL || !DATABASE_ADMIN_URL || !DATABASE_SUPER_URL || !NEXTAUTH_SECRET)
    throw new Error('to be started by npm run bench');
  const all = { appUrl: DATABASE_URL, adminUrl: DATABASE_ADMIN_URL, superUrl: DATABASE_SUPER_URL };
  const { measured, tenant, urls } = await fill(all);
  const cookieOf = async (userId: number) => `${sessionCookieName()}=${await sealSession({ userId, epoch: 1 })}`;
  const cookie = await cookieOf(measured.userId);
  const opened = Object.entries(urls).map(
    async ([name, { appUrl }]) => [name, await openSite({ DATABASE_URL: appUrl, NEXTAUTH_SECRET })] as const,
  );
  const sites = Object.fromEntries(await Promise.all(opened)) as unknown as Sites;
  try {
    tell('Pages…');
    const pages = await measurePages(sites, cookie);
    await Promise.all([sites.one.close(), sites.eight.close()]);
    const site = sites.all;
    const overview = await weigh(site, `/units/${PROVINCE}`, cookie);
    const matrix = await weigh(site, `/units/${PROVINCE}/matrix`, cookie);
    const indicators = await weigh(site, `/units/${PROVINCE}/matrix?by=indicators`, cookie);
    const months = await weigh(site, `/api/units/${PROVINCE}/months`, cookie);
    tell('Pages as of past days…');
    const days = await measureDays(site, cookie);
    tell('Meeting pack…');
    const pack = await measurePack(site, measured, DATABASE_ADMIN_URL);
    tell('Browser…');
    const browser = await measureBrowser(site, cookie);
    tell('Reads as of past days…');
    const asOf = await measureAsOf(measured);
    tell('Suppositions…');
    const whatIf = await measureWhatIf(measured);
    tell('Saves…');
    const saves = await measureSaves(site, tenant, await cookieOf(tenant.userId), DATABASE_ADMIN_URL);
    tell('Import…');
    const imported = await measureImport({ DATABASE_URL, NEXTAUTH_SECRET }, measured);
    const part = days.length * 0.95;
    return [
      ratio('province page / empty page', pages.province, pages.empty, { atLeast: 0.5 }),
      ratio('province page, 8 tenants / 1', pages.eight, pages.one, { atLeast: 1 / 1.2 }),
      ratio('province page, 63 tenants / 1', pages.province, pages.one, { atLeast: 1 / 1.2 }),
      took('province page as of a new day, 95 % of days', days[Math.floor(part)]!, { atMost: 150 }),
      weight('province page, gzip', overview.gzip, { atMost: 60 }),
      weight('province page, plain', overview.plain),
      weight('matrix page, gzip', matrix.gzip, { atMost: 60 }),
      weight('matrix of indicators, gzip', indicators.gzip, { atMost: 60 }),
      weight('months of the slider, gzip', months.gzip),
      weight('scripts before the charts, gzip', browser.before, { atMost: 200 }),
      weight('scripts of the charts, gzip', browser.charts),
      took('largest paint, 4 × slower', browser.painted, { atMost: 1_500 }),
      took('matrix answers a key, 4 × slower', browser.answered, { atMost: 1_000 }),
      took(`matrix of ${measured.indicators.length} indicators answers a key`, browser.indicators, { atMost: 1_000 }),
      took('matrix says all it knows of the cell', browser.said),
      took(`meeting pack of ${measured.communes.length} communes`, pack, { atMost: 5_000 }),
      ratio('save / empty action, same page drawn anew', saves.save, saves.emptyDrawn, { atLeast: 0.4 }),
      ratio('save / empty action, nothing drawn', saves.save, saves.empty),
      ratio('read as of a day / SQL by hand', asOf.loaders, asOf.byHand, { atLeast: 0.5 }),
      ratio('whole page as of a day / SQL by hand', asOf.page, asOf.byHand),
      time(`what-if, ${measured.communes.length} communes × ${measured.indicators.length} indicators`, whatIf.loader, {
        atMost: 200,
      }),
      time('what-if, the next change of the same facts', whatIf.again),
      ratio('what-if / the same facts by SQL by hand', whatIf.loader, whatIf.byHand),
      took(`import of ${imported.rows} rows: preview`, imported.preview, { atMost: 5_000 }),
      took(`import of ${imported.rows} rows: recording`, imported.record, { atMost: 10_000 }),
      memory('import: most memory of the server', imported.peakKb, { atMost: 512 }),
      longer('p95 of saves during the import / without', imported.savesDuring, imported.savesBefore),
    ];
  } finally {
    await Promise.all(Object.values(sites).map((site: Site) => site.close()));
  }
}

printTable(await measure());
process.exit(0);
