import { useTranslations } from 'next-intl';
import { hidden } from '@/components/ui/field-spec';
import { Section } from '@/components/ui/section';
import { AREAS } from '@/lib/domain/units/office/attribute-slot';
import { newWriteKey } from '@/lib/features/assessments/write-key';
import type { ActAction } from '@/lib/features/unit-office/act-state';
import type { DatedValueRow, UnitOfficeView } from '@/lib/features/unit-office/view';
import { langOf } from '@/lib/i18n/lang-of';
import { ActForm } from './act-form';
import { DatedRow } from './dated-row';
import { ValueForms } from './value-forms';

interface Props {
  view: UnitOfficeView;
  action: ActAction;
}

/** The dated khu vực, group, region, cluster and tags of a unit; each row can be ended or, entered by mistake, taken away. */
export function ValuesSection({ view, action }: Props) {
  const t = useTranslations('unitOffice.values');
  const word = useTranslations('unitOffice.region');
  const own = view.values.some(({ kind }) => kind === 'region');
  return (
    <Section id="nhan" title={t('title')}>
      {view.values.length === 0 ? <p className="text-quiet">{t('empty')}</p> : null}
      <ul>
        {view.values.map((row) => (
          <ValueRow key={`${row.kind} ${row.value} ${row.validFrom}`} row={row} view={view} action={action} />
        ))}
      </ul>
      {!own && view.region !== null && view.level !== 'village' && word.has(view.region) ? (
        <p className="pt-1 text-small text-quiet">{t('inherited', { region: word(view.region) })}</p>
      ) : null}
      {view.ended ? null : <ValueForms view={view} action={action} />}
    </Section>
  );
}

function ValueRow({ row, view, action }: Props & { row: DatedValueRow }) {
  const t = useTranslations('unitOffice.values');
  const kindWord = useTranslations('unitOffice.values.kind');
  const regionWord = useTranslations('unitOffice.region');
  const area = row.kind === 'tag' && AREAS.some((one) => one === row.value);
  const title =
    row.kind === 'group'
      ? t('groupName', { n: row.value })
      : regionWord.has(row.value)
        ? regionWord(row.value)
        : row.title;
  const about = (act: string) =>
    hidden({ act, unit: view.code, since: view.since, kind: row.kind, value: row.value, from: row.validFrom });
  const id = `${row.kind}-${row.validFrom}-${view.values.indexOf(row)}`;
  return (
    <DatedRow
      period={row}
      source={row.source}
      illustrative={row.illustrative}
      acts={
        <details className="print:hidden open:basis-full">
          <summary className="inline-flex min-h-6 items-center text-small text-accent max-sm:min-h-11">
            {t('correct')}{' '}
            <span className="sr-only" lang={langOf(title)}>
              {title}
            </span>
          </summary>
          <div className="flex flex-wrap items-end gap-x-8">
            <ActForm
              id={`cuoi-${id}`}
              action={action}
              writeKey={newWriteKey()}
              fields={[
                ...about('end_value'),
                { kind: 'date', name: 'day', label: t('endDay'), value: row.validTo ?? '', required: true },
              ]}
              submit={t('end')}
              look="plain"
            />
            <ActForm
              id={`xoa-${id}`}
              action={action}
              writeKey={newWriteKey()}
              fields={about('remove_value')}
              submit={t('remove')}
              look="plain"
            />
          </div>
        </details>
      }
    >
      <span className="inline-block min-w-20 text-small text-quiet">{kindWord(area ? 'khuVuc' : row.kind)}</span>{' '}
      <span lang={langOf(title)}>{title}</span>
    </DatedRow>
  );
}
