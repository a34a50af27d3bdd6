'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { useCourier, useFilesOnTheirWay } from './courier-provider';
import { itemsOf, type EvidencePlace } from './evidence-place';
import type { FileOnItsWay } from './file-courier';
import { showSize } from './file-size';

/** The files of a place that are on their way, each with how far it has come and how to stop it. */
export function EvidenceQueue({ place }: { place: EvidencePlace }) {
  const t = useTranslations('evidence.queue');
  const items = itemsOf(place);
  const own = useFilesOnTheirWay().filter(
    ({ file }) => file.unit === place.unit && file.set === place.set && items.includes(file.item),
  );
  const refused = own.filter(({ phase }) => phase === 'refused').length;
  return (
    <>
      <p role="status" className="sr-only">
        {own.length > 0 ? t('summary', { n: own.length - refused, refused }) : ''}
      </p>
      {own.length > 0 ? (
        <ul className="evidence-list" aria-label={t('label')}>
          {own.map((one) => (
            <QueuedFile key={one.file.id} one={one} />
          ))}
        </ul>
      ) : null}
    </>
  );
}

function QueuedFile({ one: { file, phase, sent, code, kept } }: { one: FileOnItsWay }) {
  const t = useTranslations('evidence.queue');
  const errorWord = useTranslations('errors');
  const courier = useCourier();
  const percent = Math.floor((sent / file.size) * 100);
  return (
    <li className="evidence-item">
      <span className="evidence-mark" aria-hidden>
        {phase === 'refused' ? '✕' : '↑'}
      </span>
      <div className="min-w-0">
        <p className="wrap-anywhere">{file.name}</p>
        {phase === 'refused' ? (
          <p className="font-semibold text-not-met">{t('refused', { why: errorWord(code ?? 'internal') })}</p>
        ) : (
          <p className="evidence-facts">
            {sent > 0 ? (
              <progress value={sent} max={file.size} aria-label={t('progress', { name: file.name })}>
                {percent} %
              </progress>
            ) : null}
            <span>
              {phase === 'sending' ? t('sending', { percent, size: showSize(file.size) }) : null}
              {phase === 'checking' ? t('checking') : null}
              {phase === 'waiting' ? (sent > 0 ? t('cut', { percent }) : t('waiting')) : null}
            </span>
            {kept ? null : <span className="text-basically">{t('notKept')}</span>}
          </p>
        )}
      </div>
      <Button look="bare" className="max-sm:min-h-12" onClick={() => void courier.cancel(file.id)}>
        {phase === 'refused' ? t('dismiss') : t('cancel')}
        <span className="sr-only"> {file.name}</span>
      </Button>
    </li>
  );
}
