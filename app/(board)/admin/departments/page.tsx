import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Departments } from '@/components/catalogue-beside/departments';
import { requireActor } from '@/lib/auth/require-actor';
import { keepDepartment } from '@/lib/features/catalogue-beside/departments/actions';
import { loadDepartments } from '@/lib/features/catalogue-beside/departments/loaders';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { BoardShell } from '../../board-shell';
import { orNotFound } from '../../load-unit-page';

const load = cache(async () => {
  const actor = await requireActor();
  return { actor, view: await orNotFound(() => loadDepartments(actor)) };
});

export async function generateMetadata(): Promise<Metadata> {
  await load();
  return { title: (await getTranslations('beside.departments'))('page') };
}

/** The departments of the province, for who manages its sets. */
export default async function DepartmentsPage() {
  const { actor, view } = await load();
  const t = await getTranslations('beside');
  return (
    <BoardShell
      actor={actor}
      crumbs={[
        { title: t('pages.sets'), href: '/sets' },
        { title: t('departments.page'), href: null },
      ]}
    >
      <ClientMessages namespaces={['form', 'beside.form', 'errors']}>
        <Departments view={view} action={keepDepartment} />
      </ClientMessages>
    </BoardShell>
  );
}
