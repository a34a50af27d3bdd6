'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { showTime } from '@/lib/i18n/format';
import { CellFaults } from './cell-faults';
import { DraftFaults } from './draft-faults';
import type { OfficeForm } from './use-office-form';

/** What became of a form: saved when, or refused and why. */
export function OfficeAnswer({ form: { state, refused }, draft }: { form: OfficeForm; draft?: number }) {
  const t = useTranslations('sets.form');
  const errorWord = useTranslations('errors');
  if (state.status === 'saved') {
    return (
      <p role="status" className="text-small text-met">
        {t('saved', { at: showTime(state.at) })}
      </p>
    );
  }
  if (!refused) return null;
  return (
    <div className="flex flex-col gap-2">
      <Notice urgent>
        {refused.code === 'conflict' ? (
          <>
            {t('conflict')}{' '}
            {draft === undefined ? null : (
              <a href={`/sets/drafts/${draft}`} target="_blank">
                {t('seeTheirs')}
              </a>
            )}
          </>
        ) : (
          errorWord(refused.code)
        )}
      </Notice>
      {refused.faults.length > 0 ? <DraftFaults faults={refused.faults} hrefOf={() => null} /> : null}
      {refused.cells.length > 0 ? <CellFaults cells={refused.cells} /> : null}
    </div>
  );
}
