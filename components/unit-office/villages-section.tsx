import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { hidden } from '@/components/ui/field-spec';
import { Section } from '@/components/ui/section';
import { newWriteKey } from '@/lib/features/assessments/write-key';
import type { ActAction } from '@/lib/features/unit-office/act-state';
import type { UnitOfficeView, VillageRow } from '@/lib/features/unit-office/view';
import { showDate } from '@/lib/i18n/format';
import { useActFields } from './act-fields';
import { ActForm } from './act-form';
import { DatedRow } from './dated-row';

interface Props {
  view: UnitOfficeView;
  action: ActAction;
}

/** The villages of a commune on the day, those that left it, and what can be done with them. */
export function VillagesSection({ view, action }: Props) {
  const t = useTranslations('unitOffice.villages');
  const { villages, formerVillages, day } = view;
  return (
    <Section id="thon" title={t('title')} aside={t('count', { n: villages.length, day: showDate(day) })}>
      {villages.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
      ) : (
        <Villages rows={villages} day={day} />
      )}
      {formerVillages.length > 0 ? (
        <Disclosure label={t('former', { n: formerVillages.length })}>
          <Villages rows={formerVillages} day={null} />
        </Disclosure>
      ) : null}
      {view.ended ? null : <VillageActs view={view} action={action} />}
    </Section>
  );
}

function Villages({ rows, day }: { rows: readonly VillageRow[]; day: string | null }) {
  return (
    <ul>
      {rows.map((row) => (
        <DatedRow key={`${row.code} ${row.validFrom}`} period={row} illustrative={row.illustrative}>
          <a href={`/admin/units/${row.code}?asOf=${day ?? row.left}`} lang="vi">
            {row.title}
          </a>{' '}
          <span className="text-small text-quiet" lang="vi">
            {[row.code, ...row.tags].join(' · ')}
          </span>
        </DatedRow>
      ))}
    </ul>
  );
}

function VillageActs({ view, action }: Props) {
  const act = useTranslations('unitOffice.act');
  const submit = useTranslations('unitOffice.submit');
  const hint = useTranslations('unitOffice.hint');
  const { first, basis, type, name, t: field } = useActFields(view.lastActDay);
  const about = (of: string) => hidden({ act: of, unit: view.code, since: view.since });
  const ticks = view.villages.map(({ code, title }) => ({ value: code, label: title }));
  const keep = {
    ...{ kind: 'select' as const, name: 'keep', label: field('keep'), value: '' },
    options: [
      { value: '', label: field('keepNone') },
      ...ticks.map(({ value, label }) => ({ value, label: field('keepOf', { title: label }) })),
    ],
  };
  const newName = {
    kind: 'text' as const,
    name: 'name',
    label: field('newName'),
    value: '',
    hint: field('newNameHint'),
  };
  return (
    <div className="flex flex-wrap gap-x-6 pt-1">
      <ActForm
        id="them-thon"
        action={action}
        writeKey={newWriteKey()}
        fields={[...about('add_village'), type('village'), name(), first, basis]}
        submit={submit('add_village')}
        summary={act('add_village')}
      />
      {ticks.length > 1 ? (
        <ActForm
          id="sap-nhap"
          action={action}
          writeKey={newWriteKey()}
          fields={[
            ...about('merge'),
            { kind: 'ticks', name: 'sources', label: field('sources'), options: ticks },
            keep,
            type('village'),
            newName,
            first,
            basis,
          ]}
          submit={submit('merge')}
          hint={hint('merge')}
          summary={act('merge')}
        />
      ) : null}
    </div>
  );
}
