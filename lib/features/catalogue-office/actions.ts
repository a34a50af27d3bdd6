'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { answerForm, answerSave } from './answer-form';
import { createDraft } from './begin/mutations';
import { confirmThresholds } from './change/confirm-thresholds';
import { saveCriterion } from './change/save-criterion';
import { saveHead } from './change/save-head';
import { discardDraft } from './discard/mutations';
import { readFields, seenDraft } from './fields';
import type { OfficeState } from './office-state';
import { publishDraft } from './publish/mutations';
import { createSchema, decisionFields, uploadSchema } from './schema';
import { uploadIntoDraft, uploadNewDraft } from './upload/mutations';
import { readUpload } from './upload/read-upload';

const publishForm = z.object({ ...seenDraft.shape, ...decisionFields.shape });

/** Begins a draft and goes to it. */
export async function beginDraft(_: OfficeState, form: FormData): Promise<OfficeState> {
  const answer = await answerForm(form, (actor, values, id) =>
    createDraft(actor, readFields(createSchema, values), id),
  );
  if ('refused' in answer) return answer.refused;
  redirect(`/sets/drafts/${answer.done}`);
}

/** Saves what a draft says of itself: name, decision, days, groups, rules. */
export async function saveDraftHead(_: OfficeState, form: FormData): Promise<OfficeState> {
  return answerSave(form, saveHead);
}

/** Saves one criterion of a draft, or takes it out. */
export async function saveDraftCriterion(_: OfficeState, form: FormData): Promise<OfficeState> {
  return answerSave(form, saveCriterion);
}

/** Marks names and thresholds as compared with the decision. */
export async function confirmDraft(_: OfficeState, form: FormData): Promise<OfficeState> {
  return answerSave(form, confirmThresholds);
}

/** Takes a draft away and goes to the list. */
export async function dropDraft(_: OfficeState, form: FormData): Promise<OfficeState> {
  const answer = await answerForm(form, (actor, values, id) => discardDraft(actor, readFields(seenDraft, values), id));
  if ('refused' in answer) return answer.refused;
  redirect('/sets');
}

/** Publishes a draft and goes to the set. */
export async function publish(_: OfficeState, form: FormData): Promise<OfficeState> {
  const answer = await answerForm(form, (actor, values, id) => {
    const { draft, revision, ...decision } = readFields(publishForm, values);
    return publishDraft(actor, { draft, revision }, decision, id);
  });
  if ('refused' in answer) return answer.refused;
  redirect(`/sets/${encodeURIComponent(answer.done)}`);
}

/** Takes a workbook as a draft, or in the place of one, whole or not at all; and goes to it. */
export async function uploadDraft(_: OfficeState, form: FormData): Promise<OfficeState> {
  const answer = await answerForm(form, async (actor, values, id) => {
    const { draft, revision } = readFields(uploadSchema, values);
    const bytes = await readUpload(actor, form);
    if (draft === undefined || revision === undefined) return uploadNewDraft(actor, bytes, id);
    return uploadIntoDraft(actor, { draft, revision }, bytes, id);
  });
  if ('refused' in answer) return answer.refused;
  const { draft, ignored } = answer.done;
  const query = new URLSearchParams([
    ['uploaded', '1'],
    ...ignored.map((heading): [string, string] => ['ignored', heading]),
  ]);
  redirect(`/sets/drafts/${draft}?${query}`);
}
