'use server';

import { redirect } from 'next/navigation';
import { chooseEntry } from './find-entries';
import { loadEntries } from './load-actor';
import { safeNext } from './safe-next';
import { writeTenantChoice } from './session';

/** Enters one of the user's tenants; any other value changes nothing. */
export async function chooseTenant(form: FormData): Promise<void> {
  const entries = await loadEntries();
  if (!entries) redirect('/sign-in');
  const slug = form.get('tenant');
  const entry = typeof slug === 'string' ? chooseEntry(entries, slug) : null;
  if (!entry) redirect('/choose-tenant');
  await writeTenantChoice(entry.tenant.slug);
  redirect(safeNext(form.get('next')));
}
