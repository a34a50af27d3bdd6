import { useTranslations } from 'next-intl';
import { StandingMark } from '@/components/steering/standing-mark';
import { Day } from '@/components/ui/day';
import type { ReportPage } from '@/lib/features/reports/view';
import { showInstant } from '@/lib/i18n/format';

/** Was it sent, by whom, with which hash, and do the data still say the same? */
export function ReportSeal({ report }: { report: ReportPage }) {
  const t = useTranslations('reports.seal');
  const { sent, sendings, frozen, unchanged, otherHref, sha256 } = report;
  return (
    <div className="flex flex-col gap-1 text-small">
      {sent ? (
        <>
          <p>
            <StandingMark sign="met">
              {t('sent')} <Day iso={sent.on} />, <span lang="vi">{sent.post}</span>{' '}
              <span className="text-quiet">({showInstant(sent.at)})</span>
              {sendings.length > 1 ? ` · ${t('times', { n: sendings.length })}` : ''}
            </StandingMark>
          </p>
          {sent.note ? (
            <p className="whitespace-pre-line" lang="vi">
              {sent.note}
            </p>
          ) : null}
          <p>
            {t(unchanged ? 'unchanged' : 'changed')}{' '}
            {unchanged && frozen ? null : (
              <a href={otherHref} className="no-print">
                {t(frozen ? 'seeNow' : 'seeSent')}
              </a>
            )}
          </p>
        </>
      ) : (
        <p>
          <StandingMark sign="not_assessed">{t('notSent')}</StandingMark>
        </p>
      )}
      <p className="font-figures break-all text-quiet">SHA-256 {sha256}</p>
    </div>
  );
}
