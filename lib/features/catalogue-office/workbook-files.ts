import type { Actor } from '@/lib/domain/access/actor';
import { emptyDraft } from '@/lib/domain/criteria/draft/new-draft';
import type { DraftSet } from '@/lib/domain/criteria/draft/draft-set';
import { versionFor } from '@/lib/domain/criteria/version-for';
import { AppError } from '@/lib/errors';
import { fetchDraft, fetchSet } from './data';
import { requireOffice, requireReader } from './require-office';
import { TEMPLATE_ID } from './upload/template-id';

/** A set to download: what it is called as a file, and what it says. */
export interface WorkbookFile {
  readonly name: string;
  readonly document: DraftSet;
}

/** A version of a set, without a number the one that stands for it today, to who reads figures. Throws AppError `not_found`, `set_unknown`. */
export async function findSetFile(actor: Actor, id: string, asked: string | null): Promise<WorkbookFile> {
  requireReader(actor);
  const { tenant } = actor;
  const { head, versions } = await fetchSet(tenant.id, id);
  const found =
    asked === null
      ? versionFor({ versions }, tenant.referenceDay)
      : versions.find((one) => String(one.version) === asked);
  if (!found) throw new AppError('not_found');
  const { version, certainty: _, ...content } = found;
  return { name: `${id}-ban-${version}`, document: { head, content } };
}

/** A draft, to its office. Throws AppError `not_found`. */
export async function findDraftFile(actor: Actor, id: string): Promise<WorkbookFile> {
  requireOffice(actor);
  const { tenant } = actor;
  if (!/^\d{1,9}$/.test(id)) throw new AppError('not_found');
  const found = await fetchDraft(tenant.id, Number(id));
  if (!found) throw new AppError('not_found');
  const { record } = found;
  return { name: `${record.setId}-ban-thao-${record.id}`, document: record.document };
}

/** The empty workbook of a new set, to the office. Throws AppError `not_found`. */
export function findTemplateFile(actor: Actor): WorkbookFile {
  requireOffice(actor);
  const head = { id: TEMPLATE_ID, level: 'village', kind: 'basic', name: '', shortName: null } as const;
  const document = emptyDraft({ ...head, scope: actor.tenant.name, extendsId: null }, actor.tenant.referenceDay);
  return { name: 'bo-tieu-chi-mau', document };
}
