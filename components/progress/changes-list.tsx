'use client';

import { useTranslations } from 'next-intl';
import { unitHref } from '@/lib/charts/unit-href';
import { showDate } from '@/lib/i18n/format';
import type { ChangeView } from '@/lib/features/progress/view';
import { ChangeTable } from './change-table';

interface Props {
  changes: { gained: readonly ChangeView[]; lost: readonly ChangeView[] };
  since: string;
  /** false: nothing was assessed on that day, so there is nothing to compare with. */
  comparable: boolean;
  query: string;
}

/** What was gained and what was lost since the comparison day, apart: a difference would hide both. */
export function ChangesList({ changes, since, comparable, query }: Props) {
  const t = useTranslations('progress.changes');
  if (changes.gained.length + changes.lost.length === 0) {
    return (
      <p className="text-small text-quiet">{t(comparable ? 'none' : 'nothingBefore', { day: showDate(since) })}</p>
    );
  }
  const hrefOf = (code: string) => unitHref(code, query);
  return (
    <div className="flex flex-col gap-4 text-small">
      <ChangeTable gain changes={changes.gained} hrefOf={hrefOf} />
      <ChangeTable gain={false} changes={changes.lost} hrefOf={hrefOf} />
    </div>
  );
}
