import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { StatusSign } from '@/components/ui/status-sign';
import { useInBrowser } from '@/components/ui/use-in-browser';
import type { SaveState } from '@/lib/features/assessments/save-state';
import { showDate, showInstant } from '@/lib/i18n/format';

interface Props {
  answer: SaveState & { status: 'conflict' };
  onKeep: () => void;
  onTake: () => void;
}

/** What another person saved in between, by whom and when, beside what was typed; nothing is written until one is chosen. */
export function ConflictNotice({ answer, onKeep, onTake }: Props) {
  const t = useTranslations('entry.conflict');
  const causeWord = useTranslations('words.cause');
  const inBrowser = useInBrowser();
  return (
    <div role="alert" className="entry-conflict">
      <p className="font-semibold">{t('title')}</p>
      <ul>
        {answer.theirs.map((fact) => (
          <li key={fact.item} className="flex flex-wrap gap-x-2">
            <StatusSign status={fact.status} word />
            {fact.value ? <span>{fact.value}</span> : null}
            <span>{t('since', { day: showDate(fact.effectiveOn) })}</span>
            {fact.cause ? <span>{causeWord.has(fact.cause) ? causeWord(fact.cause) : fact.cause}</span> : null}
            {fact.note ? <span className="wrap-anywhere">“{fact.note}”</span> : null}
            <span className="text-quiet">
              {t('by', { post: fact.recordedBy ?? t('operator'), at: showInstant(fact.recordedAt) })}
            </span>
          </li>
        ))}
      </ul>
      {inBrowser ? (
        <p className="flex flex-wrap gap-2 pt-1">
          <Button onClick={onTake}>{t('take')}</Button>
          <Button onClick={onKeep}>{t('keep')}</Button>
        </p>
      ) : (
        <p>
          {t('choose')} <a href="">{t('take')}</a>
        </p>
      )}
    </div>
  );
}
