import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { changesByUnit } from '@/lib/charts/meeting/changes-by-unit';
import { unitHref } from '@/lib/charts/unit-href';
import type { MeetingChange, MeetingView } from '@/lib/features/meeting/view';
import { showDate } from '@/lib/i18n/format';
import { ChangeArrow } from './change-arrow';

/** Units that are named; the others stand on the overview. */
const SHOWN = 8;
/** Criteria of one unit that are named; where more changed their numbers do. */
const NAMED = 4;

/** What was gained and what was lost since the comparison day, by unit, apart: a difference would hide both. */
export function MeetingChanges({ view, query }: { view: MeetingView; query: string }) {
  const t = useTranslations('meeting.changes');
  const { gained, lost, compareTo, comparable } = view;
  const day = showDate(compareTo);
  return (
    <Section id="thay-doi" title={t('title', { day })}>
      {gained.length + lost.length === 0 ? (
        <p className="text-small text-quiet">{t(comparable ? 'none' : 'nothingBefore', { day })}</p>
      ) : (
        <div className="flex flex-col gap-2 text-small">
          <Changes gain changes={gained} view={view} query={query} />
          <Changes gain={false} changes={lost} view={view} query={query} />
        </div>
      )}
    </Section>
  );
}

interface Props {
  gain: boolean;
  changes: readonly MeetingChange[];
  view: MeetingView;
  query: string;
}

function Changes({ gain, changes, view, query }: Props) {
  const t = useTranslations('meeting.changes');
  if (changes.length === 0) return null;
  const units = changesByUnit(changes);
  return (
    <div>
      <h3 className={`text-small ${gain ? 'gain' : 'loss'}`}>
        <ChangeArrow gain={gain} />
        {t(gain ? 'gained' : 'lost', { n: changes.length })}
      </h3>
      <ul>
        {units.slice(0, SHOWN).map(({ code, unit, changes: own }) => (
          <li key={code} lang="vi">
            {view.single ? null : (
              <>
                <a href={unitHref(code, query)}>{unit}</a>
                {': '}
              </>
            )}
            {own.length > NAMED && !view.single
              ? t('many', { n: own.length, numbers: own.map(({ number }) => number).join(', ') })
              : own.map(({ number, criterion }) => `${number} ${criterion}`).join('; ')}
          </li>
        ))}
      </ul>
      {units.length > SHOWN ? (
        <p>
          <a href={`${unitHref(view.unit.code, query)}#thay-doi`}>{t('more', { n: units.length - SHOWN })}</a>
        </p>
      ) : null}
    </div>
  );
}
