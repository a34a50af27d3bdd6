import { notFound } from 'next/navigation';
import { requireActor } from '@/lib/auth/require-actor';
import { loadPack } from '@/lib/features/meeting-pack/loaders';
import { packFile } from '@/lib/features/meeting-pack/pack-file';
import { PACK_FORMATS } from '@/lib/features/meeting-pack/view';
import { orNotFound } from '../../../../../../load-unit-page';

interface Context {
  params: Promise<{ code: string; pack: string; file: string }>;
}

export const dynamic = 'force-dynamic';

/** A frozen pack as a file: docx, xlsx or png. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const actor = await requireActor();
  const { code, pack, file } = await params;
  const format = PACK_FORMATS.find((known) => known === file);
  if (!format) notFound();
  const { view, head } = await orNotFound(() => loadPack(actor, decodeURIComponent(code), pack));
  return packFile(view, head.sha256, format);
}
