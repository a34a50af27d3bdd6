'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { showCount } from '@/lib/i18n/format';
import type { Progress } from './import-state';

const MB = 1024 * 1024;
const megabytes = (bytes: number) => (bytes / MB).toFixed(1).replace('.', ',');

/** How far the work is, in words and as a bar, and the key that ends it. */
export function ImportProgress({ progress, stop }: { progress: Progress; stop: () => void }) {
  const t = useTranslations('entryImport');
  const { phase, done, of } = progress;
  const isSending = phase === 'sending';
  const said =
    of === null
      ? null
      : { done: isSending ? megabytes(done) : showCount(done), of: isSending ? `${megabytes(of)} MB` : showCount(of) };
  return (
    <div className="import-progress">
      <div className="flex min-w-0 grow flex-col gap-1">
        <label htmlFor="tien-do" className="flex flex-wrap justify-between gap-x-4 text-small">
          <span role="status">{t(`phase.${phase}`)}…</span>
          {said ? <span className="font-figures text-quiet">{t('of', said)}</span> : null}
        </label>
        <progress id="tien-do" value={of === null ? undefined : done} max={of === null ? undefined : Math.max(1, of)} />
      </div>
      <Button onClick={stop} className="max-sm:min-h-11">
        {t('cancel')}
      </Button>
    </div>
  );
}
