import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BoundaryForm } from '@/components/boundaries/boundary-form';
import { LegendForm } from '@/components/boundaries/legend-form';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import { OfficeTabs } from '@/components/unit-office/office-tabs';
import { requireActor } from '@/lib/auth/require-actor';
import { newWriteKey } from '@/lib/features/assessments/write-key';
import { bringBoundaries } from '@/lib/features/boundaries/actions';
import { loadBoundaryOffice } from '@/lib/features/boundaries/loaders';
import { chooseLegend } from '@/lib/features/map/actions';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { showInstant } from '@/lib/i18n/format';
import { BoardShell } from '../../board-shell';
import { orNotFound } from '../../load-unit-page';

interface Props {
  searchParams: Promise<{ set?: string | string[] }>;
}

async function load({ searchParams }: Props) {
  const [actor, { set }] = [await requireActor(), await searchParams];
  return { actor, view: await orNotFound(() => loadBoundaryOffice(actor, String(set ?? ''))) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  await load(props);
  return { title: (await getTranslations('map.office'))('title') };
}

/** The tenant's own borders for its maps: what is loaded, and bringing a file. */
export default async function BoundariesPage(props: Props) {
  const { actor, view } = await load(props);
  const legend = await getTranslations('map.legendForm');
  const t = await getTranslations('map.office');
  const units = await getTranslations('unitOffice');
  return (
    <BoardShell
      actor={actor}
      crumbs={[
        { title: units('title'), href: '/admin/units' },
        { title: t('title'), href: null },
      ]}
    >
      <ClientMessages namespaces={['map.office', 'map.legendForm', 'errors']}>
        <div className="flex flex-col gap-6">
          <OfficeTabs current="boundaries" />
          <div className="flex max-w-prose flex-col gap-2">
            <p>{t('lead')}</p>
            {view.loaded.length === 0 ? (
              <p className="text-quiet">{t('nothing', { n: view.communes })}</p>
            ) : (
              <ul className="flex flex-col gap-1">
                {view.loaded.map(({ source, units: count, at }) => (
                  <li key={source}>
                    {t('loaded', { n: count, of: view.communes, at: showInstant(at) })} <span lang="vi">{source}</span>
                  </li>
                ))}
              </ul>
            )}
          </div>
          <BoundaryForm
            action={bringBoundaries}
            writeKey={newWriteKey()}
            day={view.day}
            loaded={view.loaded.length > 0}
          />
          <Section id="chu-giai" title={legend('title')}>
            <div className="flex flex-col gap-4">
              <form method="get" className="flex flex-wrap items-end gap-2">
                <Field id="bo-tieu-chi" label={legend('set')}>
                  <Select id="bo-tieu-chi" name="set" defaultValue={view.set} className="max-w-full max-sm:min-h-11">
                    {view.sets.map(({ id, name }) => (
                      <option key={id} value={id} lang="vi">
                        {name}
                      </option>
                    ))}
                  </Select>
                </Field>
                <Button type="submit" className="max-sm:min-h-11">
                  {legend('show')}
                </Button>
              </form>
              <LegendForm key={view.set} action={chooseLegend} set={view.set} legend={view.legend} sets={view.sets} />
            </div>
          </Section>
        </div>
      </ClientMessages>
    </BoardShell>
  );
}
