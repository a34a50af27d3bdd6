import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { PathView } from '@/lib/features/steps/path-view';
import { showCount } from '@/lib/i18n/format';
import { BlockerTable } from './blocker-table';
import { Gantt } from './gantt';
import { GoalTables } from './goal-tables';
import { PathHeading } from './path-heading';
import type { StepActs } from './step-detail';
import { UnitPathTable } from './unit-path-table';
import { useAddFields } from './use-step-fields';

/** The way of one unit, or of a group: there what frees the most comes first. */
export function PathPage({ view, acts }: { view: PathView; acts: StepActs }) {
  const t = useTranslations('path');
  const { single, blockers, units, goals, bare, gantt, forms } = view;
  const addFields = useAddFields(view);
  const add = forms ? (
    <SentForm id="them-buoc" action={acts.add} fields={addFields} submit={t('addSubmit')} summary={t('addSummary')} />
  ) : null;
  const held = (
    <Section id="go-vuong" title={t('blockers.title')} aside={blockers.length > 0 ? t('blockers.aside') : undefined}>
      {blockers.length > 0 ? <BlockerTable blockers={blockers} /> : <p className="text-small">{t('blockers.none')}</p>}
    </Section>
  );
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-2">
        <PathHeading view={view} />
        {single ? add : null}
      </div>
      {single ? null : held}
      {units.length > 0 ? (
        <Section id="cac-don-vi" title={t('units.title')}>
          <UnitPathTable units={units} />
        </Section>
      ) : null}
      {single && goals.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t(forms ? 'empty.may' : 'empty.body')}</EmptyState>
      ) : null}
      {gantt ? (
        <Section id="so-do" title={t(single ? 'gantt.title' : 'gantt.ownTitle')}>
          <Gantt model={gantt} day={view.day} />
        </Section>
      ) : null}
      <GoalTables view={view} acts={acts} />
      {bare.length > 0 ? (
        <Section id="chua-co-buoc" title={t('bare.title', { n: bare.length, shown: showCount(bare.length) })}>
          <ul className="flex flex-wrap gap-x-6 gap-y-1 text-small">
            {bare.map(({ number, name, department }) => (
              <li key={number} lang="vi">
                <span className="font-figures">{number}</span> {name}
                {department ? <span className="text-quiet"> · {department}</span> : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {single ? (blockers.length > 0 ? held : null) : add}
    </div>
  );
}
