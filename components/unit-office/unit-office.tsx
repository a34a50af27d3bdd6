import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { vietnamese, Words } from '@/components/ui/words';
import type { ActAction } from '@/lib/features/unit-office/act-state';
import type { Relative, UnitOfficeView } from '@/lib/features/unit-office/view';
import { showDate } from '@/lib/i18n/format';
import { Days } from './days';
import { NamesSection } from './names-section';
import { ValuesSection } from './values-section';
import { VillagesSection } from './villages-section';

interface Props {
  view: UnitOfficeView;
  action: ActAction;
}

/** One unit for the office that keeps it: all that was said of it with its days, and the acts that change it. */
export function UnitOffice({ view, action }: Props) {
  return (
    <div className="flex max-w-5xl flex-col gap-8">
      <UnitHead view={view} />
      {view.level === 'commune' ? <VillagesSection view={view} action={action} /> : null}
      <ValuesSection view={view} action={action} />
      <NamesSection view={view} action={action} />
    </div>
  );
}

function UnitHead({ view }: { view: UnitOfficeView }) {
  const t = useTranslations('unitOffice.unit');
  const { validTo, ended } = view;
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap gap-x-4 text-small text-quiet">
        <span>{t('code', { code: view.code })}</span>
        <Days {...view} />
        {view.source ? (
          <span className="wrap-anywhere">
            <Words of={t('source', { source: vietnamese(view.source) })} />
          </span>
        ) : null}
        <a href={`/units/${view.code}?asOf=${view.day}`}>{t('page')}</a>
      </p>
      <p className="text-small text-quiet">{t('facts', { n: view.facts })}</p>
      {validTo === null ? null : <Notice>{t(ended ? 'ended' : 'willEnd', { day: showDate(validTo) })}</Notice>}
      {view.illustrative ? <Notice>{t('illustrative')}</Notice> : null}
      <Relatives label={t('predecessors')} units={view.predecessors} />
      <Relatives label={t('successors')} units={view.successors} />
    </div>
  );
}

function Relatives({ label, units }: { label: string; units: readonly Relative[] }) {
  if (units.length === 0) return null;
  return (
    <p className="text-small">
      <span className="text-quiet">{label}:</span>{' '}
      {units.map(({ title, href }, index) => (
        <span key={title} lang="vi">
          {index > 0 ? ', ' : ''}
          {href ? <a href={href}>{title}</a> : title}
        </span>
      ))}
    </p>
  );
}
