import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { readErrorCode } from '@/lib/errors';
import { useOutboxOfPage } from './outbox-provider';
import { useWaitingFiles } from './use-waiting-files';

/** The files that wait on this device, each with what it belongs to and why it was refused. */
export function FileList() {
  const t = useTranslations('outbox');
  const errorWord = useTranslations('errors');
  const { files } = useOutboxOfPage();
  const list = useWaitingFiles();
  const [sure, setSure] = useState<string | null>(null);
  if (list.length === 0) return null;
  return (
    <Section id="tep" title={t('files', { n: list.length })}>
      <ul className="waiting-list">
        {list.map(({ id, name, title, label, size, offset, refusal }) => {
          const code = refusal ? (readErrorCode(refusal) ?? 'internal') : null;
          return (
            <li key={id}>
              <p className="wrap-anywhere">{name}</p>
              <p className="text-small text-quiet">
                {title} · {label} · {t('sent', { percent: Math.floor((100 * offset) / Math.max(1, size)) })}
              </p>
              {code ? <p className="text-small font-semibold text-not-met">{errorWord(code)}</p> : null}
              <p className="flex flex-wrap gap-2 pt-1">
                {sure === id ? (
                  <Button onClick={() => void files.remove(id)}>{t('giveUpSure')}</Button>
                ) : (
                  <Button look="bare" onClick={() => setSure(id)}>
                    {t('giveUp')}
                  </Button>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
