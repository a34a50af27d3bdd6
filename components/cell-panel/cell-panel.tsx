'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { CellAbout } from '@/lib/features/cells/cell-view';
import type { CellAddress } from '@/lib/features/outbox/letter';
import { CellDuty } from './cell-duty';
import { CellPast } from './cell-past';
import { CellSetAside } from './cell-set-aside';
import { CellStand } from './cell-stand';
import { CellWriters } from './cell-writers';
import { useCell } from './use-cell';

interface Props {
  address: CellAddress;
  /** The day of the page, ISO. */
  asOf: string;
  /** What the page itself brought of the cell (`aboutOf`): shown at once, and without a network. */
  about?: CellAbout | null;
  /** The form beside it already says what is asked, who is in charge and what was noted. */
  besideForm?: boolean;
  /** The cell's files. */
  evidence?: ReactNode;
  /** The ways on, at the end; null: what stands beside the cell is not known yet. */
  ways?: (about: CellAbout | null) => ReactNode;
}

/** Beside a cell: what it asks for and how far it is from that, who may change it or why not, its files, its past. */
export function CellPanel({ address, asOf, about: brought = null, besideForm = false, evidence, ways }: Props) {
  const t = useTranslations('cell');
  const { answer, again } = useCell(address, asOf);
  const view = answer.state === 'ready' ? answer.view : null;
  const about = view?.about ?? brought;
  return (
    <section aria-label={t('label', { name: about?.label ?? address.item })} className="cell-panel">
      {about && !besideForm ? (
        <>
          <h3 className="text-body" lang="vi">
            {about.label}
          </h3>
          <CellStand about={about} />
          <CellDuty about={about} />
        </>
      ) : null}
      <CellWriters locked={about?.locked ?? null} writers={view?.writers ?? null} />
      {evidence}
      {view ? (
        <>
          <CellPast view={view} asOf={asOf} />
          <CellSetAside entries={view.setAside} />
        </>
      ) : (
        <p role="status" className={answer.state === 'failed' ? 'font-semibold text-not-met' : 'text-quiet'}>
          {t(`answer.${answer.state === 'ready' ? 'reading' : answer.state}`)}
          {answer.state === 'offline' || answer.state === 'failed' ? (
            <Button look="bare" className="ml-2 max-sm:min-h-12" onClick={again}>
              {t('again')}
            </Button>
          ) : null}
        </p>
      )}
      {ways?.(about)}
    </section>
  );
}
