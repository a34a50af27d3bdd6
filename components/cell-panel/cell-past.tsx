import { useTranslations } from 'next-intl';
import { StaleMark } from '@/components/ui/stale-mark';
import { StatusSign } from '@/components/ui/status-sign';
import { vietnamese, Words } from '@/components/ui/words';
import type { CellView } from '@/lib/features/cells/cell-view';
import { showDate, showInstant } from '@/lib/i18n/format';

/** Who said what of the cell and when, at every stage, newest first; what holds only after the page's day is marked. */
export function CellPast({ view: { about, address, facts, factCount }, asOf }: { view: CellView; asOf: string }) {
  const t = useTranslations('cell');
  const stageWord = useTranslations('words.stage');
  const causeWord = useTranslations('words.cause');
  if (factCount === 0) return <p className="text-quiet">{t('pastNone')}</p>;
  return (
    <div>
      <h4 className="font-semibold">{t('past')}</h4>
      <ol className="cell-past">
        {facts.map((fact) => (
          <li key={fact.id}>
            <span className="cell-past-day font-figures">
              {showDate(fact.effectiveOn)}
              {fact.effectiveOn > asOf ? <span className="text-quiet"> {t('later')}</span> : null}
            </span>
            <span>
              <StatusSign status={fact.status} word />
              {fact.value === null ? null : (
                <span className="ml-2 font-semibold" lang="vi">
                  {fact.value}
                </span>
              )}
              <span className="ml-2 text-quiet">{stageWord(fact.stage)}</span>
              <span className="block text-quiet">
                <Words
                  of={t('by', {
                    post: fact.recordedBy ? vietnamese(fact.recordedBy) : t('operator'),
                    at: showInstant(fact.recordedAt),
                  })}
                />
              </span>
              {fact.cause ? (
                <span className="block">
                  {t('cause', { cause: causeWord.has(fact.cause) ? causeWord(fact.cause) : fact.cause })}
                </span>
              ) : null}
              {fact.note ? (
                <span className="block wrap-anywhere" lang="vi">
                  “{fact.note}”
                </span>
              ) : null}
              {fact.asked ? <StaleMark asked={fact.asked} /> : null}
            </span>
          </li>
        ))}
      </ol>
      {factCount > facts.length ? (
        <p>
          <a
            href={`/units/${encodeURIComponent(address.unit)}/history?set=${address.set}&criterion=${about.criterion}`}
          >
            {t('pastMore', { shown: facts.length, n: factCount })}
          </a>
        </p>
      ) : null}
    </div>
  );
}
