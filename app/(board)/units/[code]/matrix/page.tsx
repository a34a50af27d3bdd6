import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { preload } from 'react-dom';
import { headers } from 'next/headers';
import { Matrix } from '@/components/matrix/matrix';
import { walkGrid } from '@/components/matrix/walk-grid';
import { requireActor } from '@/lib/auth/require-actor';
import { nonceOf } from '@/lib/auth/content-security-policy';
import { packMatrix } from '@/lib/charts/packed/matrix';
import { CELL_LOCKS } from '@/lib/domain/review/lock-reason';
import { loadMatrix } from '@/lib/features/matrix/loaders';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, orNotFound, type UnitPageProps } from '../../../load-unit-page';
import { UnitFrame } from '../unit-frame';

const THRESHOLDS = ['threshold', 'thresholdUnknown', 'thresholdConfirmed', 'thresholdUnconfirmed', 'thresholdSource'];
const MESSAGES = [
  ...['matrix', 'words', 'time', 'cell'],
  ...CELL_LOCKS.map((code) => `errors.${code}`),
  ...THRESHOLDS.map((key) => `entry.${key}`),
];

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('shell.tab');
  return { title: `${(await loadPage(props)).head.title} · ${t('matrix')}` };
}

/** Units × criteria or indicators of everything below the unit. */
export default async function UnitMatrixPage(props: UnitPageProps) {
  const page = await loadPage(props);
  const params = await props.searchParams;
  const actor = await requireActor();
  const view = await orNotFound(() => loadMatrix(actor, page, params));
  preload('/fonts/ntm-signs.woff2', { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return (
    <UnitFrame page={page} current="matrix" carried={view.by === 'indicators' ? { by: ['indicators'] } : {}}>
      <ClientMessages namespaces={MESSAGES}>
        <Matrix packed={packMatrix(view)} early={<WalkEarly />} />
      </ClientMessages>
    </UnitFrame>
  );
}

/** Above the rows: keys are answered as soon as a row is seen, however long the others and the other scripts take. */
async function WalkEarly() {
  return (
    <script
      nonce={nonceOf((await headers()).get('content-security-policy'))}
      dangerouslySetInnerHTML={{ __html: `(${walkGrid.toString()})(document.currentScript.parentElement)` }}
      suppressHydrationWarning
    />
  );
}
