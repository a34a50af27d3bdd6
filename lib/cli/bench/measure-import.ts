import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import ExcelJS from 'exceljs';
import { sealSession, sessionCookieName } from '@/lib/auth/session-cookie';
import { COLUMNS } from '@/lib/features/import/schema';
import type { ImportEvent } from '@/lib/features/entry-import/view';
import { PROVINCE } from './make-tenant';
import { INDICATOR_DAY, INDICATOR_SET, type IndicatorTenant } from './make-indicator-tenant';
import { actionId, actionRequest } from './save-form';
import { openSite, type Site } from './site';

const ROWS = 10_000;
const DAY = INDICATOR_DAY;
const EVE = '2025-12-30';
/** As a server is run on a machine of 512 MB: left to itself, V8 keeps garbage as long as the machine has room. */
const HEAP = '--max-old-space-size=256';
const SAVERS = 2;
const SAVES_BEFORE = 120;
/** Communes that others save in meanwhile. */
const SAVED_IN = 30;

export interface MeasuredImport {
  readonly rows: number;
  /** Milliseconds */
  readonly preview: number;
  readonly record: number;
  /** The 95th of a hundred saves, in milliseconds. */
  readonly savesBefore: number;
  readonly savesDuring: number;
  /** Most memory that the server's process held, in KB. */
  readonly peakKb: number;
}

/** One office brings 10,000 rows as a workbook while others save in the same province, on a server of its own. */
export async function measureImport(
  env: Readonly<Record<string, string>>,
  tenant: IndicatorTenant,
): Promise<MeasuredImport> {
  const cookieOf = async (userId: number) => `${sessionCookieName()}=${await sealSession({ userId, epoch: 1 })}`;
  const [office, saver] = [await cookieOf(tenant.userId), await cookieOf(tenant.saverId)];
  const bytes = await writeRows(tenant);
  const site = await openSite({ ...env, NODE_OPTIONS: HEAP });
  try {
    const saves = new Saves(site, tenant, saver);
    await saves.run(() => saves.waits.length >= SAVED_IN * 2);
    const before = await saves.run(() => saves.waits.length >= SAVES_BEFORE);
    let done = false;
    const during = saves.run(() => done);
    const brought = await bring(site, office, bytes).finally(() => {
      done = true;
    });
    const savesDuring = p95(await during);
    return { rows: ROWS, ...brought, savesBefore: p95(before), savesDuring, peakKb: peakOf(site.pid) };
  } finally {
    await site.close();
  }
}

/** Sends the file, has it looked at and recorded. */
async function bring({ url }: Site, cookie: string, bytes: ArrayBuffer): Promise<{ preview: number; record: number }> {
  const file = `${url}/api/entry-files/${randomUUID()}`;
  const headers = { cookie, 'sec-fetch-site': 'same-origin' };
  const sent = await fetch(`${file}?unit=${PROVINCE}&name=do.xlsx`, {
    method: 'PUT',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: bytes,
  });
  if (!sent.ok) throw new Error(`the file was answered with ${String(sent.status)} ${await sent.text()}`);
  const asJson = { ...headers, 'content-type': 'application/json' };
  const preview = await timed(`${file}/preview`, asJson, {});
  if (!('preview' in preview.event)) throw new Error(JSON.stringify(preview.event));
  const { counts, seen } = preview.event.preview;
  // Some rows say by chance what stands there already.
  if (counts.faults > 0 || counts.new + counts.changed < ROWS * 0.99) throw new Error(JSON.stringify(counts));
  const record = await timed(`${file}/record`, asJson, { seen, all: null, cells: {} });
  if (!('recorded' in record.event)) throw new Error(JSON.stringify(record.event));
  return { preview: preview.took, record: record.took };
}

/** Saves one after another by some people at once, each on a criterion that the import does not touch. */
class Saves {
  waits: number[] = [];
  private turn = 0;
  /** The fact that a form would have shown, by commune. */
  private readonly bases = new Map<string, string>();

  constructor(
    private readonly site: Site,
    private readonly tenant: IndicatorTenant,
    private readonly cookie: string,
  ) {}

  async run(isEnough: () => boolean): Promise<number[]> {
    this.waits = [];
    const waits = this.waits;
    const lane = async () => {
      while (!isEnough()) waits.push(await this.save());
    };
    await Promise.all(Array.from({ length: SAVERS }, lane));
    return waits;
  }

  private async save(): Promise<number> {
    const turn = this.turn++;
    const code = this.tenant.codes[(turn % SAVED_IN) * 5]!;
    const form = {
      ...{ key: randomUUID(), unit: code, set: INDICATOR_SET, stage: 'self', effectiveOn: EVE, item: '19' },
      ...{
        status: Math.floor(turn / SAVED_IN) % 2 === 0 ? 'met' : 'not_met',
        base: this.bases.get(code) ?? '',
        note: 'đo',
        cause: '',
      },
    };
    const action = actionId('lib/features/assessments/actions.ts', 'saveCriterion');
    const { path, headers, ...request } = actionRequest(this.site.url, `/bench/entry/${code}`, action, form);
    const began = performance.now();
    const answer = await fetch(`${this.site.url}${path}`, { ...request, headers: { ...headers, cookie: this.cookie } });
    const body = await answer.text();
    // The first save of a cell knows no base and learns it from the conflict.
    const [, factId] = /"factId":"(\d+)"/.exec(body) ?? [];
    if (factId === undefined) throw new Error(`a save was answered with ${body.slice(0, 300)}`);
    this.bases.set(code, factId);
    return performance.now() - began;
  }
}

/** The same header as the open contract's CSV; each indicator of each commune, then criteria until the rows are full. */
async function writeRows({ codes, indicators }: IndicatorTenant): Promise<ArrayBuffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Nhập');
  sheet.addRow([...COLUMNS]);
  const line = (code: string, item: string, status: string, value: number | null) =>
    sheet.addRow([code, INDICATOR_SET, item, 'self', status, DAY, '', value]);
  for (const [at, code] of codes.entries())
    for (const [index, indicator] of indicators.entries())
      line(code, `i:${indicator}`, '', 50 + ((at * 7 + index * 11) % 50) + 0.25);
  for (let rest = ROWS - codes.length * indicators.length, at = 0; rest > 0; rest -= 1, at += 1)
    line(
      codes[at % codes.length]!,
      String(1 + Math.floor(at / codes.length)),
      at % 2 ? 'not_met' : 'basically_met',
      null,
    );
  return book.xlsx.writeBuffer() as Promise<ArrayBuffer>;
}

/** Follows a streamed answer to its last event. */
async function timed(url: string, headers: Record<string, string>, body: object) {
  const began = performance.now();
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  const lines = (await answer.text()).trim().split('\n');
  return { took: performance.now() - began, event: JSON.parse(lines.at(-1)!) as ImportEvent };
}

function p95(waits: readonly number[]): number {
  const sorted = [...waits].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0;
}

function peakOf(pid: number): number {
  return Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0);
}
