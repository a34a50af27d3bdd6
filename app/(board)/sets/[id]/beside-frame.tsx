import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SetPages, type BesidePage } from '@/components/catalogue-beside/set-pages';
import { requireActor } from '@/lib/auth/require-actor';
import type { SetHeadView } from '@/lib/features/catalogue-beside/set-head';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { BoardShell } from '../../board-shell';

interface Props {
  set: SetHeadView;
  current: BesidePage;
  children: ReactNode;
}

/** What stands around every page beside a set: the path to it and its other pages. */
export async function BesideFrame({ set, current, children }: Props) {
  const t = await getTranslations('beside.pages');
  const crumbs = [
    { title: t('sets'), href: '/sets' },
    { title: set.name, href: `/sets/${set.id}` },
    { title: t(current), href: null },
  ];
  return (
    <BoardShell actor={await requireActor()} crumbs={crumbs}>
      <div className="flex flex-col gap-6">
        <SetPages setId={set.id} current={current} />
        <ClientMessages namespaces={['form', 'beside.form', 'errors']}>{children}</ClientMessages>
      </div>
    </BoardShell>
  );
}
