import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import { TakeAway } from '@/components/take-away/take-away';
import { Day } from '@/components/ui/day';
import { hidden } from '@/components/ui/field-spec';
import { Section } from '@/components/ui/section';
import type { CapitalView, LineRow } from '@/lib/features/capital/view';
import type { FormAction } from '@/lib/features/forms/form-state';
import { showCount } from '@/lib/i18n/format';
import { useMoney } from './use-money';

/** Every line as it was said: by whom, when, for which days, on which paper. */
export function CapitalLines({ view, takeBack }: { view: CapitalView; takeBack: FormAction }) {
  const t = useTranslations('capital');
  const single = view.lines.every(({ unit }) => unit.code === view.code);
  return (
    <Section id="so-da-ghi" title={t('lines')} aside={showCount(view.linesTotal)}>
      <p className="max-w-4xl pb-2 text-small text-quiet">{t('linesRule')}</p>
      <TakeAway file="von-da-ghi">
        <table className="data-table register-table">
          <caption className="sr-only">{t('lines')}</caption>
          <thead>
            <tr>
              {single ? null : (
                <th scope="col" className="register-unit">
                  {t('column.unit')}
                </th>
              )}
              <th scope="col">{t('column.what')}</th>
              <th scope="col" className="register-who">
                {t('column.amount')}
              </th>
              <th scope="col" className="register-who">
                {t('column.period')}
              </th>
              <th scope="col" className="register-what">
                {t('column.saidBy')}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.lines.map((row) => (
              <Line key={row.id} row={row} day={view.day} single={single} takeBack={takeBack} />
            ))}
          </tbody>
        </table>
      </TakeAway>
      {view.lines.length < view.linesTotal ? (
        <p className="text-small text-quiet">{t('linesFirst', { n: showCount(view.lines.length) })}</p>
      ) : null}
    </Section>
  );
}

interface LineProps {
  row: LineRow;
  day: string;
  single: boolean;
  takeBack: FormAction;
}

function Line({ row, day, single, takeBack }: LineProps) {
  const t = useTranslations('capital');
  const kindWord = useTranslations('capital.kind');
  const sourceWord = useTranslations('capital.source');
  const money = useMoney();
  const { id, unit, works, criterion, wording, document, takeBackKey } = row;
  return (
    <tr id={`von-${id}`} className={row.counts ? undefined : 'text-quiet'}>
      {single ? null : <td lang="vi">{unit.title}</td>}
      <td>
        {kindWord(row.kind)} · {sourceWord(row.source)}
        <span className="block text-quiet" lang="vi">
          {[works, criterion ? `${criterion.number} ${criterion.name}` : null]
            .filter((word) => word !== null)
            .join(' · ')}
        </span>
        {row.illustrative ? <span className="block text-quiet">{t('illustrative')}</span> : null}
      </td>
      <td data-name={t('column.amount')}>
        {money(row.amount)}
        {row.counts ? null : <span className="block">{t('replaced')}</span>}
        {wording ? (
          <span className="block text-quiet" lang="vi">
            “{wording}”
          </span>
        ) : null}
      </td>
      <td data-name={t('column.period')}>
        {row.kind === 'debt' ? null : (
          <>
            <Day iso={row.periodFrom} /> –{' '}
          </>
        )}
        <Day iso={row.periodTo} />
      </td>
      <td data-name={t('column.saidBy')}>
        <span lang="vi">{row.saidBy}</span>, <Day iso={row.saidOn} />
        {document ? (
          <span className="block text-quiet" lang="vi">
            {document}
          </span>
        ) : null}
        {takeBackKey ? (
          <span className="block" data-take="skip">
            <SentForm
              id={`rut-von-${id}`}
              action={takeBack}
              look="plain"
              summary={t('takeBackSummary')}
              submit={t('takeBack')}
              fields={hidden({ code: unit.code, day, key: takeBackKey, line: id })}
            >
              <p className="text-small">{t('takeBackSays')}</p>
            </SentForm>
          </span>
        ) : null}
      </td>
    </tr>
  );
}
