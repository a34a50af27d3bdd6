import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import { CountLinks } from '@/components/steering/count-links';
import { PageLinks } from '@/components/steering/page-links';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/features/forms/form-state';
import { petitionsHref } from '@/lib/features/petitions/petition-address';
import type { PetitionsView } from '@/lib/features/petitions/view';
import { showCount } from '@/lib/i18n/format';
import { PetitionFilterForm } from './petition-filter';
import { PetitionTable } from './petition-table';
import { useRaiseFields } from './use-petition-fields';

interface Props {
  view: PetitionsView;
  raise: FormAction;
  reply: FormAction;
}

/** The petitions of a unit and of those under it: what waits, for whom, what was replied, what is settled. */
export function Petitions({ view, raise, reply }: Props) {
  const t = useTranslations('petitions');
  const { filter, standings, total, open, rows, settled, settledTotal, pages, single, replyKey, day, post, query } =
    view;
  const fields = useRaiseFields(view.raise, view);
  const openHref = (petition: number | null) => petitionsHref(view.code, query, { ...filter, petition }, pages.at);
  const acts = { openHref, openedId: filter.petition, replyKey, day, post, query, reply };
  const shared = { single, acts };
  const narrowed = filter.standing !== null || filter.department !== null;
  const isSettledOpen = settled.some(({ id }) => id === filter.petition) || (rows.length === 0 && settled.length > 0);
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-3">
        <p className="text-large font-semibold">
          {t('heading', { n: open, open: showCount(open) })}
        </p>
        <CountLinks
          label={t('standingsLabel')}
          links={[
            { key: 'all', label: t('all'), count: total, href: view.allHref, current: filter.standing === null },
            ...standings.map(({ standing, count, href }) => ({
              key: standing,
              label: t(`standing.${standing}`),
              count,
              href,
              current: filter.standing === standing,
            })),
          ]}
        />
        <PetitionFilterForm {...view} />
      </div>
      {view.raise ? (
        <SentForm
          id="ghi-kien-nghi"
          action={raise}
          fields={fields}
          submit={t('raiseSubmit')}
          summary={t('raiseSummary')}
        />
      ) : null}
      {rows.length + settled.length === 0 ? (
        <EmptyState title={t(narrowed ? 'empty.filtered' : 'empty.title')}>
          {narrowed ? null : t(view.raise ? 'empty.raise' : 'empty.body')}
        </EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <Section id="dang-cho" title={t('waiting')}>
          <PetitionTable rows={rows} caption={t('waiting')} file="kien-nghi" {...shared} />
          <PageLinks label={t('pages')} nameOf={(n) => t('page', { n })} at={pages.at} hrefs={pages.hrefs} />
        </Section>
      ) : null}
      {settled.length > 0 ? (
        <Disclosure label={t('settled', { n: settledTotal, shown: showCount(settledTotal) })} open={isSettledOpen}>
          <PetitionTable rows={settled} caption={t('settledCaption')} file="kien-nghi-da-xong" {...shared} />
          {settled.length < settledTotal ? (
            <p className="text-small text-quiet">{t('settledFirst', { n: settled.length })}</p>
          ) : null}
        </Disclosure>
      ) : null}
    </div>
  );
}
