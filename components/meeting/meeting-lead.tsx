import { useTranslations } from 'next-intl';
import { FigureLine } from '@/components/progress/figure-line';
import { Sentence } from '@/components/progress/sentence';
import { Notice } from '@/components/ui/notice';
import { vietnamese, Words } from '@/components/ui/words';
import { unitHref } from '@/lib/charts/unit-href';
import type { MeetingView } from '@/lib/features/meeting/view';
import { showDate } from '@/lib/i18n/format';
import { sinceQuery } from './since-query';
import { VacancyWords } from './vacancy-words';

/** The sentence, the key figures, the days that are left, and what the comparison counts from. */
export function MeetingLead({ view, query }: { view: MeetingView; query: string }) {
  const t = useTranslations('meeting.lead');
  const notice = useTranslations('progress.notice');
  const { sentence, figures, set, countdown, vacant } = view;
  return (
    <div className="flex flex-col gap-4">
      {sentence === null ? (
        <Notice>{notice('restricted')}</Notice>
      ) : (
        <Sentence text={sentence} code={view.unit.code} query={query} meeting={false} />
      )}
      <div className="meeting-figures">
        <FigureLine
          figures={figures}
          level={set.level}
          restricted={sentence === null}
          hrefOf={(list) => `${unitHref(view.unit.code, query, undefined, list)}#danh-sach`}
        />
        <p className="meeting-countdown">
          <span className="text-large font-semibold">{t('days', { n: countdown.days })}</span>
          <span className="text-small text-quiet">{t('to', { day: showDate(countdown.to) })}</span>
        </p>
      </div>
      {vacant.length > 0 ? (
        <p className="text-small">
          <span className="text-not-met">{t('vacant')}</span> <VacancyWords vacant={vacant} />
        </p>
      ) : null}
      <Since view={view} query={query} />
    </div>
  );
}

/** What "before" means on this page; another event can be asked for in the header. */
function Since({ view, query }: { view: MeetingView; query: string }) {
  const t = useTranslations('meeting.lead');
  const { lastEvent, compareTo } = view;
  if (!lastEvent) return <p className="text-small text-quiet">{t('noEvent', { day: showDate(compareTo) })}</p>;
  const words = { title: vietnamese(lastEvent.title), day: showDate(lastEvent.day) };
  const href = `/units/${lastEvent.code}/events/${lastEvent.id}${query}`;
  return (
    <p className="text-small text-quiet">
      {lastEvent.day === compareTo ? (
        <a href={href} className="no-underline hover:underline">
          <Words of={t('since', words)} />
        </a>
      ) : (
        <>
          {t('chosen', { day: showDate(compareTo) })}{' '}
          <a href={`/units/${view.unit.code}/meeting${sinceQuery(query)}`} className="no-print">
            <Words of={t('useEvent', words)} />
          </a>
        </>
      )}
    </p>
  );
}
