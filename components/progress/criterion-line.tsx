import { useTranslations } from 'next-intl';
import { Day } from '@/components/ui/day';
import { StatusSign } from '@/components/ui/status-sign';
import type { CriterionRow } from '@/lib/features/progress/criterion-row';
import { showInstant } from '@/lib/i18n/format';
import { GuidanceList } from './guidance-list';
import { CriterionName } from './criterion-name';
import { IndicatorList } from './indicator-list';
import { ReviewMark } from './review-mark';
import { StatusChange } from './status-change';

/** One criterion of one unit; its indicators stand under its name, folded. */
export function CriterionLine({
  row,
  compareTo,
  historyHref,
}: {
  row: CriterionRow;
  compareTo: string;
  historyHref: string | null;
}) {
  const t = useTranslations('progress');
  const causeWord = useTranslations('words.cause');
  const cause = row.cause && causeWord.has(row.cause) ? causeWord(row.cause) : row.cause;
  const by = row.recordedBy ? <span lang="vi">{row.recordedBy}</span> : t('criteria.operator');
  const since = row.effectiveOn ? (
    historyHref ? (
      <a href={historyHref}>
        <Day iso={row.effectiveOn} />
      </a>
    ) : (
      <Day iso={row.effectiveOn} />
    )
  ) : null;
  const remarks = (
    <>
      {cause ? <p>{t('criteria.cause', { cause })}</p> : null}
      {row.note ? (
        <p className="wrap-anywhere" lang="vi">
          {row.note}
        </p>
      ) : null}
      {row.illustrative ? <p className="text-quiet">{t('illustrative')}</p> : null}
    </>
  );
  return (
    <tr id={`tieu-chi-${row.number}`} className="target:bg-accent-wash">
      <th scope="row" className="w-[28%] max-sm:w-full">
        <CriterionName {...row} />
        <div className="pl-[calc(2ch+0.5rem)]">
          <ReviewMark needsReview={row.needsReview} />
          <div data-take="skip">
            <IndicatorList indicators={row.indicators} />
            <GuidanceList guidance={row.guidance} />
          </div>
          <div className="text-quiet sm:hidden" data-take="skip">
            {since ? (
              <p>
                {since} · {by}
              </p>
            ) : null}
            {remarks}
          </div>
        </div>
      </th>
      <td className="whitespace-nowrap">
        <StatusSign status={row.status} word />
        {row.before && row.before !== row.status ? (
          <StatusChange from={row.before} to={row.status} since={compareTo} />
        ) : null}
      </td>
      <td className="whitespace-nowrap max-sm:hidden">{since ?? '–'}</td>
      <td className="w-[26%] max-sm:hidden">
        {row.recordedAt ? (
          <>
            {by}{' '}
            <span className="whitespace-nowrap text-quiet">
              {t('criteria.recorded', { at: showInstant(row.recordedAt).slice(0, 10) })}
            </span>
          </>
        ) : (
          '–'
        )}
      </td>
      <td className="max-sm:hidden">{remarks}</td>
    </tr>
  );
}
