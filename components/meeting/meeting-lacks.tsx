import { useTranslations } from 'next-intl';
import { SignShape } from '@/components/ui/sign-shape';
import { lacksModel, type LackLine } from '@/lib/charts/meeting/lacks-model';
import { unitHref } from '@/lib/charts/unit-href';
import type { MeetingView } from '@/lib/features/meeting/view';
import { showCount } from '@/lib/i18n/format';

/** Above so many only the number stands: the names are on the list that it leads to. */
const NAMES = 12;

/** The criteria that units lack: how many, which, in whose charge, and why. */
export function MeetingLacks({ view, query }: { view: MeetingView; query: string }) {
  const t = useTranslations('meeting.lacks');
  const word = useTranslations('words.level')(view.set.level);
  const lines = lacksModel(view.criteria, view.units);
  if (lines.length === 0) return <p className="text-small text-quiet">{t('none')}</p>;
  return (
    <table className="data-table meeting-lacks">
      <caption className="sr-only">{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('criterion')}</th>
          <th scope="col">{t('department')}</th>
          <th scope="col" className="num">
            {t('count', { level: word })}
          </th>
          <th scope="col">{t('which', { level: word })}</th>
          <th scope="col">{t('causes')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.criterion.number}>
            <th scope="row" lang="vi">
              {line.criterion.number} {line.criterion.name}
            </th>
            <td lang="vi" className="text-quiet">
              {line.criterion.department ?? '–'}
            </td>
            <td className="num">
              <a
                href={`${unitHref(view.unit.code, query, undefined, { unmet: String(line.criterion.number) })}#danh-sach`}
              >
                {showCount(line.units.length)}
              </a>
            </td>
            <td>
              <Names line={line} query={query} />
            </td>
            <td className="text-quiet">
              <Causes line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who lacks it; basically met and not assessed carry their sign, what is not met needs none here. */
function Names({ line, query }: { line: LackLine; query: string }) {
  const status = useTranslations('words.status');
  if (line.units.length > NAMES) return null;
  return line.units.map((unit, at) => (
    <span key={unit.code}>
      {at > 0 ? ', ' : ''}
      <a href={unitHref(unit.code, query)} lang="vi" className="whitespace-nowrap no-underline hover:underline">
        {unit.name}
        {unit.status === 'not_met' ? null : (
          <>
            <svg className="sign ml-1" viewBox="0 0 16 16" aria-hidden="true">
              <SignShape status={unit.status} />
            </svg>
            <span className="sr-only"> {status(unit.status)}</span>
          </>
        )}
      </a>
    </span>
  ));
}

/** "vốn (Bắc Xa, Kiên Mộc)": of whom it was said, unless of all. */
function Causes({ line }: { line: LackLine }) {
  const t = useTranslations('words.cause');
  return line.causes
    .map(({ cause, units }) =>
      units.length === line.units.length || units.length > NAMES / 2
        ? `${t(cause)}${units.length === line.units.length ? '' : ` (${units.length})`}`
        : `${t(cause)} (${units.join(', ')})`,
    )
    .join('; ');
}
