import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Actor } from '@/lib/domain/access/actor';
import type { Role } from '@/lib/domain/access/role';
import { loadEvidence, openEvidence } from '@/lib/features/evidence/loaders';
import { makeActor } from '@/tests/factories/person';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';
import { DAY, SET } from './send-file';

/** A commune of Hà Tĩnh with its official, whose files lie in a folder of their own. */
export class EvidenceCommune {
  private constructor(
    readonly folder: string,
    readonly tenant: TestTenant,
    readonly official: Actor,
  ) {}

  static async open(): Promise<EvidenceCommune> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'ntm-evidence-test-'));
    process.env.NTM_FILES_DIR = path.join(folder, 'files');
    const tenant = await TestTenant.create(ownerDb(), '42', 'ha-tinh', DAY);
    const unitId = (await tenant.unit('18436', DAY)).id;
    const official = await makeActor(tenant, 'Công chức', { role: 'commune_official', unitId });
    return new EvidenceCommune(folder, tenant, official);
  }

  async close(): Promise<void> {
    await this.tenant.db.$disconnect();
    await rm(this.folder, { recursive: true });
  }

  /** Somebody else; `criteria`: of these only. */
  async person(post: string, role: Role, code = '18436', criteria?: readonly number[]): Promise<Actor> {
    const unitId = (await this.tenant.unit(code, DAY)).id;
    return makeActor(this.tenant, post, { role, unitId, ...(criteria ? { criteria: { [SET]: criteria } } : {}) });
  }

  folderOf(id: string): string {
    return path.join(this.folder, 'files', String(this.tenant.id), id);
  }

  filesOf(id: string): Promise<string[]> {
    return readdir(this.folderOf(id)).catch(() => []);
  }

  /** All that an act could leave behind. */
  traces(): Promise<unknown[]> {
    return this.tenant.within(async (tx) => [
      await tx.evidence.findMany({ orderBy: { id: 'asc' } }),
      await tx.evidenceUpload.findMany({ orderBy: { id: 'asc' } }),
      await tx.auditEntry.count(),
    ]);
  }
}

export const listEvidence = (actor: Actor, unit = '18436', criterion = 5) =>
  loadEvidence(actor, { unit, set: SET, criterion, day: DAY });

export const readEvidence = async (actor: Actor, id: string, part: 'file' | 'thumbnail' = 'file') =>
  buffer((await openEvidence(actor, id, part)).bytes);
