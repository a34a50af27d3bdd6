import { z } from 'zod';
import type { Actor } from '@/lib/domain/access/actor';
import { confirmContent } from '@/lib/domain/criteria/draft/confirm-content';
import type { DraftSet } from '@/lib/domain/criteria/draft/draft-set';
import { AppError } from '@/lib/errors';
import { changeDraft } from './mutations';
import { code, readFields, seenDraft } from '../fields';
import type { FormValues } from '../office-state';

const confirmForm = z.object({
  ...seenDraft.shape,
  /** '' for all of them. */
  criterion: z
    .string()
    .transform((value) => (value === '' ? null : Number(value)))
    .pipe(z.int(code('criterion_unknown')).positive().nullable()),
});

/** Marks one criterion, or all, as compared with the decision's text. @returns the revision that now stands */
export function confirmThresholds(actor: Actor, values: FormValues, requestId?: string): Promise<number> {
  const input = readFields(confirmForm, values);
  return changeDraft(
    actor,
    input,
    {
      action: 'draft.confirm',
      subject: input.criterion === null ? {} : { criterion: input.criterion },
      change: ({ document }) => compareWithDecision(actor, document, input.criterion),
    },
    requestId,
  );
}

/** Nothing can be compared with a decision that is not named. */
export function compareWithDecision(actor: Actor, { head, content }: DraftSet, criterion: number | null): DraftSet {
  if (!content.decision?.trim()) throw new AppError('decision_missing');
  const comparison = { by: actor.post, on: actor.tenant.referenceDay, decision: content.decision };
  return { head, content: confirmContent(content, criterion, comparison) };
}
