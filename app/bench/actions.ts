'use server';

import { revalidatePath } from 'next/cache';
import { notFound } from 'next/navigation';
import type { SaveState } from '@/lib/features/assessments/save-state';

/** Does nothing, then has the page drawn anew as a save does. */
export async function saveNothing(_: SaveState, form: FormData): Promise<void> {
  if (process.env.NTM_BENCH !== '1' || !form.has('key')) notFound();
  revalidatePath('/(board)', 'layout');
}

/** Does nothing at all: what the framework itself takes for an action. */
export async function answerNothing(_: SaveState, form: FormData): Promise<void> {
  if (process.env.NTM_BENCH !== '1' || !form.has('key')) notFound();
}
