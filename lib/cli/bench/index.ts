import { sealSession, sessionCookieName } from '@/lib/auth/session-cookie';
import { tell } from '../tell.mjs';
import { makeTenant } from './make-tenant';
import { measureAsOf } from './measure-as-of';
import { measurePages, weighPage } from './measure-pages';
import { makeIndicatorTenant } from './make-indicator-tenant';
import { measureImport } from './measure-import';
import { measureSaves } from './measure-saves';
import { measureWhatIf } from './measure-what-if';
import { openSite } from './site';
import { longer, memory, printTable, ratio, time, took, weight, type Line } from './table';

/** Fills the database that the environment names, serves the finished build on it, and measures both sides of each pair in turn. */
async function measure(): Promise<Line[]> {
  const { DATABASE_URL, DATABASE_ADMIN_URL, NEXTAUTH_SECRET } = process.env;
  if (!DATABASE_URL || !DATABASE_ADMIN_URL || !NEXTAUTH_SECRET) throw new Error('to be started by npm run bench');
  tell('Generating a tenant…');
  const tenant = await makeTenant(DATABASE_ADMIN_URL);
  tell(`${tenant.communes.length} communes, ${tenant.facts} facts.`);
  const measured = await makeIndicatorTenant(DATABASE_ADMIN_URL);
  tell(`${measured.communes.length} communes with ${measured.indicators.length} indicators, ${measured.facts} facts.`);
  tell('Import…');
  const imported = await measureImport({ DATABASE_URL, NEXTAUTH_SECRET }, measured);
  const cookie = `${sessionCookieName()}=${await sealSession({ userId: tenant.userId, epoch: 1 })}`;
  const site = await openSite({ DATABASE_URL, NEXTAUTH_SECRET });
  try {
    tell('Pages…');
    const pages = await measurePages(site, tenant, cookie);
    const bytes = await weighPage(site, cookie);
    tell('Reads as of past days…');
    const asOf = await measureAsOf(tenant);
    tell('Suppositions…');
    const whatIf = await measureWhatIf(measured);
    tell('Saves…');
    const saves = await measureSaves(site, tenant, cookie, DATABASE_ADMIN_URL);
    return [
      ratio('province page / empty page', pages.province, pages.empty, { atLeast: 0.4 }),
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
      weight('province page, gzip', bytes.gzip, { atMost: 60 }),
      weight('province page, plain', bytes.plain),
    ];
  } finally {
    await site.close();
  }
}

printTable(await measure());
process.exit(0);
