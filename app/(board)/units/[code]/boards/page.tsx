import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Boards } from '@/components/boards/boards';
import { requireActor } from '@/lib/auth/require-actor';
import {
  closeCharge,
  closePost,
  handPostOver,
  putBoardRight,
  recordCharge,
  recordPost,
  setUpBoard,
} from '@/lib/features/boards/actions';
import { loadBoards } from '@/lib/features/boards/loaders';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, orNotFound, type UnitPageProps } from '../../../load-unit-page';
import { SteeringFrame } from '../steering-frame';

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('steering.nav');
  return { title: `${(await loadPage(props)).head.title} · ${t('boards')}` };
}

const ACTIONS = {
  ...{ found: setUpBoard, correct: putBoardRight, addPost: recordPost, handOver: handPostOver, endPost: closePost },
  ...{ charge: recordCharge, endCharge: closeCharge },
};

/** Steering boards with their posts, and who answers for what. */
export default async function UnitBoardsPage(props: UnitPageProps) {
  const page = await loadPage(props);
  const [actor, asked] = [await requireActor(), await props.searchParams];
  const view = await orNotFound(() => loadBoards(actor, page.head.code, { ...asked, asOf: page.head.asOf }));
  return (
    <SteeringFrame page={page} current="boards">
      <ClientMessages namespaces={['form', 'errors']}>
        <Boards view={view} actions={ACTIONS} />
      </ClientMessages>
    </SteeringFrame>
  );
}
