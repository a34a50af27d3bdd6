import { useTranslations } from 'next-intl';
import { StatusSign } from '@/components/ui/status-sign';
import { ownNote } from '@/lib/charts/meeting/own-note';
import { unitHref } from '@/lib/charts/unit-href';
import type { MeetingView } from '@/lib/features/meeting/view';

/** What a single unit lacks: in which state, in whose charge, and why. */
export function MeetingUnmet({ view, query }: { view: MeetingView; query: string }) {
  const t = useTranslations('meeting.unmet');
  const lacks = useTranslations('meeting.lacks');
  const cause = useTranslations('words.cause');
  const unit = view.units[0];
  const criteria = new Map(view.criteria.map((criterion) => [criterion.number, criterion]));
  if (!unit || unit.unmet.length === 0) return <p className="text-small text-quiet">{t('none')}</p>;
  return (
    <table className="data-table meeting-lacks meeting-across">
      <caption className="sr-only">{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{lacks('criterion')}</th>
          <th scope="col">{t('status')}</th>
          <th scope="col" className="meeting-beside">
            {lacks('department')}
          </th>
          <th scope="col" className="meeting-beside">
            {lacks('causes')}
          </th>
        </tr>
      </thead>
      <tbody>
        {unit.unmet.map(({ number, status, causes, note }) => (
          <tr key={number}>
            <th scope="row" lang="vi">
              <a
                href={unitHref(unit.code, query, 'history', { criterion: String(number) })}
                className="no-underline hover:underline"
              >
                {number} {criteria.get(number)?.name}
              </a>
            </th>
            <td>
              <StatusSign status={status} word />
            </td>
            <td lang="vi" className="meeting-beside whitespace-nowrap text-quiet">
              {criteria.get(number)?.department ?? '–'}
            </td>
            <td className="meeting-beside">
              <Why causes={causes.map((one) => cause(one))} note={note} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Why({ causes, note }: { causes: readonly string[]; note: string | null }) {
  const own = ownNote(note, causes);
  return (
    <>
      {causes.join('; ')}
      {own ? (
        <span lang="vi" className="block text-quiet">
          {own}
        </span>
      ) : null}
    </>
  );
}
