import { hashToken, makeToken } from '@/lib/auth/token';
import { createDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { IndicatorTenant } from './make-indicator-tenant';
import { PROVINCE } from './make-tenant';
import type { Site } from './site';

const DAYS = ['2025-12-30', '2025-11-12', '2025-10-08', '2025-09-04', '2025-08-06'];

/** Milliseconds for the meeting pack of the whole province as a .docx, as of days that nobody has asked for; the slowest. */
export async function measurePack(site: Site, tenant: IndicatorTenant, adminUrl: string): Promise<number> {
  const token = await giveToken(tenant, adminUrl);
  const waits: number[] = [];
  for (const day of DAYS) {
    const began = performance.now();
    const answer = await fetch(`${site.url}/api/v1/units/${PROVINCE}/meeting-pack.docx?asOf=${day}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    // A .docx is a zip.
    if (!answer.ok || bytes[0] !== 0x50) throw new Error(`${day} is answered with ${answer.status}`);
    waits.push(performance.now() - began);
  }
  return Math.max(...waits);
}

async function giveToken({ tenantId }: IndicatorTenant, adminUrl: string): Promise<string> {
  const db = createDb(adminUrl, 1);
  const token = makeToken();
  try {
    const province = await withTenant(db, tenantId, (tx) =>
      tx.unit.findFirstOrThrow({ where: { tenantId, level: 'province' }, select: { id: true } }),
    );
    const grant = { tenantId, name: 'do', role: 'observer', unitId: province.id };
    await db.apiToken.create({ data: { ...grant, hash: hashToken(token) } });
    return token;
  } finally {
    await db.$disconnect();
  }
}
