import type { Actor } from '@/lib/domain/access/actor';
import type { CatalogueSet, CatalogueVersion } from '@/lib/domain/criteria/criteria-set';
import { diffVersions } from '@/lib/domain/criteria/diff-versions';
import type { VersionDiff } from '@/lib/domain/criteria/version-diff';
import { asVersion } from '@/lib/domain/criteria/draft/as-version';
import { checkDraft } from '@/lib/domain/criteria/draft/check-draft';
import type { DraftFault } from '@/lib/domain/criteria/draft/draft-fault';
import { inColumnOrder } from '@/lib/domain/criteria/threshold-columns';
import { AppError } from '@/lib/errors';
import { catalogueOf } from '../catalogue/loaders';
import { fetchDraft, type DraftRecord } from './data';
import { requireOffice } from './require-office';

export interface DraftPageView {
  readonly record: DraftRecord;
  /** The draft as it would be read once published. */
  readonly version: CatalogueVersion;
  readonly columns: readonly string[];
  readonly faults: readonly DraftFault[];
  /** What it was begun from, and how it differs; null: it founds a set. */
  readonly base: { readonly set: CatalogueSet; readonly version: CatalogueVersion; readonly diff: VersionDiff } | null;
  /** The numbers of criteria are fixed: something was assessed on them. */
  readonly fixed: boolean;
  readonly sets: readonly CatalogueSet[];
}

/** A draft for its office. Throws AppError `not_found` to everybody else, and for a draft of another tenant. */
export async function loadDraftPage(actor: Actor, id: string): Promise<DraftPageView> {
  requireOffice(actor);
  const { tenant } = actor;
  if (!/^\d{1,9}$/.test(id)) throw new AppError('not_found');
  const sets = await catalogueOf(tenant);
  const found = await fetchDraft(tenant.id, Number(id));
  if (!found) throw new AppError('not_found');
  const { record, assessed } = found;
  const { content, head } = record.document;
  const amends = record.baseVersion !== null;
  const set = amends ? sets.find((known) => known.id === head.id) : undefined;
  const base = set?.versions.find((one) => one.version === record.baseVersion);
  const version = asVersion(content, (set?.versions.at(-1)?.version ?? 0) + 1);
  return {
    ...{ record, version, sets },
    columns: inColumnOrder(content.thresholds.map((row) => row.appliesTo)),
    faults: checkDraft(record.document, { sets, amends, assessed, publishing: false }),
    base: set && base ? { set, version: base, diff: diffVersions(base, version) } : null,
    fixed: amends && assessed.size > 0,
  };
}
