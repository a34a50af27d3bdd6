import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { MappingView } from '@/lib/features/catalogue-beside/mapping/loaders';
import { CarryOver } from './carry-over';
import { MappingForm } from './mapping-form';

interface Props {
  view: MappingView;
  keep: FormAction;
  carry: FormAction;
}

/** Which old criteria the new ones go on from, and the act that carries statuses over. */
export function Mapping({ view, keep, carry }: Props) {
  const t = useTranslations('beside.mapping');
  const { set, sources, mapping, choosable } = view;
  if (!choosable) return <EmptyState title={t('notChoosable')} />;
  if (sources.length === 0) return <EmptyState title={t('none')} />;
  return (
    <div className="flex flex-col gap-8">
      <Section id="ghep" title={t('title')}>
        <SourceChooser view={view} />
        {mapping ? (
          <div className="flex flex-col gap-3 pt-3">
            <p className="max-w-prose text-small text-quiet">{t('explain')}</p>
            {mapping.suggested ? <Notice>{t('suggested')}</Notice> : null}
            <MappingForm
              key={mapping.old.id}
              action={keep}
              setId={set.id}
              fromId={mapping.old.id}
              criteria={mapping.criteria}
              oldCriteria={mapping.oldCriteria}
              pairs={mapping.pairs}
              caption={t('caption')}
              rowHead={t('fresh')}
              columnHead={t('old')}
              legend={
                <Disclosure label={t('oldNames')} open>
                  <ul className="mapping-legend">
                    {mapping.oldCriteria.map(({ number, name }) => (
                      <li key={number}>
                        <span className="min-w-6 flex-none font-figures">{number}</span> <span lang="vi">{name}</span>
                      </li>
                    ))}
                  </ul>
                </Disclosure>
              }
            />
          </div>
        ) : null}
      </Section>
      {mapping ? <CarryOver set={set} mapping={mapping} carry={carry} /> : null}
    </div>
  );
}

function SourceChooser({ view: { sources, mapping } }: { view: MappingView }) {
  const t = useTranslations('beside.mapping');
  return (
    <form className="mapping-source print:hidden">
      <Field id="bo-cu" label={t('source')}>
        <Select
          id="bo-cu"
          name="from"
          defaultValue={mapping?.old.id ?? ''}
          required
          className="max-w-full max-sm:min-h-11"
        >
          <option value="">{t('choose')}</option>
          {sources.map(({ id, name, mapped }) => (
            <option key={id} value={id} lang="vi">
              {mapped ? t('mapped', { name }) : name}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" className="max-sm:min-h-11">
        {t('show')}
      </Button>
    </form>
  );
}
