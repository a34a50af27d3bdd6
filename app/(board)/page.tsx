import { notFound, redirect } from 'next/navigation';
import { requireActor } from '@/lib/auth/require-actor';
import { findHome } from '@/lib/features/progress/find-home';

/** The signed-in person's own unit; who has none but administers goes to what he administers. */
export default async function HomePage() {
  const home = await findHome(await requireActor());
  if (!home) notFound();
  redirect(home);
}
