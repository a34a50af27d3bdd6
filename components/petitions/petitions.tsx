import { useTranslations } from 'next-intl';
import { CountLinks } from '@/components/steering/count-links';
import { RegisterLists } from '@/components/steering/register-lists';
import type { FormAction } from '@/lib/features/forms/form-state';
import { petitionsHref } from '@/lib/features/petitions/petition-address';
import type { PetitionsView } from '@/lib/features/petitions/view';
import { showCount } from '@/lib/i18n/format';
import { PetitionFilterForm } from './petition-filter';
import { PetitionTable } from './petition-table';
import { RaiseForm } from './raise-form';

interface Props {
  view: PetitionsView;
  raise: FormAction;
  reply: FormAction;
}

/** The petitions of a unit and of those under it: what waits, for whom, what was replied, what is settled. */
export function Petitions({ view, raise, reply }: Props) {
  const t = useTranslations('petitions');
  const { filter, standings, total, open, pages, single, replyKey, day, post, query } = view;
  const openHref = (petition: number | null) => petitionsHref(view.code, query, { ...filter, petition }, pages.at);
  const acts = { openHref, openedId: filter.petition, replyKey, day, post, query, reply };
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-3">
        <p className="text-large font-semibold">{t('heading', { n: open, open: showCount(open) })}</p>
        <CountLinks
          label={t('standingsLabel')}
          current={filter.standing}
          links={[
            { key: null, label: t('all'), count: total, href: view.allHref },
            ...standings.map(({ standing, ...link }) => ({ key: standing, label: t(`standing.${standing}`), ...link })),
          ]}
        />
        <PetitionFilterForm {...view} />
      </div>
      {view.raise ? <RaiseForm choices={view.raise} at={{ code: view.code, day }} action={raise} /> : null}
      <RegisterLists
        view={view}
        words="petitions"
        id="dang-cho"
        file="kien-nghi"
        narrowed={filter.standing !== null || filter.department !== null}
        mayWrite={view.raise !== null}
        openedId={filter.petition}
        table={(rows, caption, file) => (
          <PetitionTable rows={rows} caption={caption} file={file} single={single} acts={acts} />
        )}
      />
    </div>
  );
}
