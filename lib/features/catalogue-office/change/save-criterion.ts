import type { Actor } from '@/lib/domain/access/actor';
import { cutCriterion } from '@/lib/domain/criteria/draft/cut-criterion';
import type { DraftSet } from '@/lib/domain/criteria/draft/draft-set';
import { putCriterion } from '@/lib/domain/criteria/draft/put-criterion';
import type { Tx } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { changeDraft } from './mutations';
import { compareWithDecision } from './confirm-thresholds';
import { readAssessed, type DraftRecord } from '../data';
import type { FormValues } from '../office-state';
import { readCriterionForm, type CriterionForm } from './read-criterion-form';

/**
 * Saves one criterion with its indicators and thresholds; by its intent it adds or removes an indicator, marks all of it
 * as compared with the decision, or takes the criterion out. @returns the revision that now stands
 */
export function saveCriterion(actor: Actor, values: FormValues, requestId?: string): Promise<number> {
  const form = readCriterionForm(values);
  return changeDraft(
    actor,
    form,
    {
      action: 'draft.criterion',
      subject: { criterion: form.number },
      change: async (record, tx) => {
        const { head } = record.document;
        if (form.intent === 'cut') return { head, content: await cut(tx, actor, record, form) };
        await refuseAdding(tx, actor, record, form);
        const saved: DraftSet = { head, content: putCriterion(record.document.content, form.put) };
        return form.intent === 'confirm' ? compareWithDecision(actor, saved, form.number) : saved;
      },
    },
    requestId,
  );
}

async function cut(tx: Tx, actor: Actor, record: DraftRecord, { number }: CriterionForm) {
  const assessed = await assessedOf(tx, actor, record);
  if (assessed.has(number)) throw new AppError('criterion_has_assessments');
  if (assessed.size > 0) throw new AppError('criteria_count_fixed');
  return cutCriterion(record.document.content, number);
}

async function refuseAdding(tx: Tx, actor: Actor, record: DraftRecord, { number }: CriterionForm): Promise<void> {
  const { criteria } = record.document.content;
  if (criteria.some((criterion) => criterion.number === number)) return;
  if (number !== Math.max(0, ...criteria.map((criterion) => criterion.number)) + 1)
    throw new AppError('number_missing');
  if ((await assessedOf(tx, actor, record)).size > 0) throw new AppError('criteria_count_fixed');
}

/** Of a set that is yet to be founded nothing can have been assessed. */
async function assessedOf(tx: Tx, actor: Actor, { baseVersion, setId }: DraftRecord): Promise<ReadonlySet<number>> {
  return baseVersion === null ? new Set() : readAssessed(tx, actor.tenant.id, setId);
}
