'use server';

import { redirect } from 'next/navigation';
import { endSession } from './session';

/** Use as a form's action: `<form action={signOut}>`. */
export async function signOut(): Promise<void> {
  await endSession();
  redirect('/sign-in');
}
