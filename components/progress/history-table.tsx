import { useTranslations } from 'next-intl';
import { Day } from '@/components/ui/day';
import { StaleMark } from '@/components/ui/stale-mark';
import { StatusSign } from '@/components/ui/status-sign';
import type { HistoryLine } from '@/lib/features/progress/criterion-row';
import { showInstant } from '@/lib/i18n/format';

/** Who said what of one criterion of one unit, when, and as of when; newest first, nothing is ever taken away. */
export function HistoryTable({ facts }: { facts: readonly HistoryLine[] }) {
  const t = useTranslations('progress.history');
  const criteria = useTranslations('progress.criteria');
  const stageWord = useTranslations('words.stage');
  const causeWord = useTranslations('words.cause');
  if (facts.length === 0) return <p className="text-quiet">{t('empty')}</p>;
  return (
    <div className="relative overflow-x-auto" role="group" aria-label={t('caption')} tabIndex={0}>
      <table className="data-table history-table">
        <caption className="sr-only">{t('caption')}</caption>
        <thead>
          <tr>
            {(['effectiveOn', 'stage', 'status', 'value', 'by', 'recordedAt', 'note'] as const).map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.id} className={fact.notTaken ? 'text-quiet' : undefined}>
              <th scope="row" className="whitespace-nowrap">
                <Day iso={fact.effectiveOn} />
              </th>
              <td>{stageWord(fact.stage)}</td>
              <td>
                {fact.notTaken ? <p className="text-quiet">{t('notTaken')}</p> : null}
                {fact.status ? <StatusSign status={fact.status} word /> : null}
              </td>
              <td className="whitespace-nowrap" lang="vi">
                {fact.value ?? '–'}
              </td>
              <td>{fact.recordedBy ? <span lang="vi">{fact.recordedBy}</span> : criteria('operator')}</td>
              <td className="whitespace-nowrap">{showInstant(fact.recordedAt)}</td>
              <td className="wrap-anywhere">
                {fact.cause ? (
                  <p>{criteria('cause', { cause: causeWord.has(fact.cause) ? causeWord(fact.cause) : fact.cause })}</p>
                ) : null}
                <span lang="vi">{fact.note}</span>
                {fact.asked ? (
                  <p>
                    <StaleMark asked={fact.asked} />
                  </p>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
