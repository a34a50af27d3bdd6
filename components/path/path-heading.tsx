import { useTranslations } from 'next-intl';
import type { PathView } from '@/lib/features/steps/path-view';
import { showCount, showDate } from '@/lib/i18n/format';

/** How far the way is laid out, in one sentence, and what is wrong with it. */
export function PathHeading({ view }: { view: PathView }) {
  const t = useTranslations('path.heading');
  const { figures, unassessed, single, blockers, illustrative, end } = view;
  const { unmet, planned, unknown, late, finish } = figures;
  const isKnown = unassessed === 0;
  const first = blockers[0];
  return (
    <>
      <p className="max-w-4xl text-large font-semibold">
        {isKnown || unmet > 0
          ? t('unmet', { n: unmet, unmet: showCount(unmet), planned: showCount(planned), p: planned })
          : null}
        {isKnown && unmet > 0 && finish !== null && unknown === 0 && planned === unmet
          ? ` ${t('finish', { day: showDate(finish) })}`
          : null}
        {isKnown ? null : ` ${t('unassessed', { n: unassessed, units: showCount(unassessed) })}`}
      </p>
      {late + unknown > 0 ? (
        <p className="text-body">
          {late > 0 ? (
            <span className="font-semibold text-not-met">{t('late', { n: late, late: showCount(late) })}</span>
          ) : null}
          {late > 0 && unknown > 0 ? ' ' : null}
          {unknown > 0 ? t('unknown', { n: unknown, unknown: showCount(unknown) }) : null}
        </p>
      ) : null}
      {!single && first && first.words !== null ? (
        <p className="max-w-4xl text-body">
          {t('first')} <strong lang="vi">{first.words}</strong>
          {first.unit ? <span lang="vi"> ({first.unit.title})</span> : null}:{' '}
          {t('firstHolds', {
            n: first.holds,
            shown: showCount(first.holds),
            units: first.units.length,
            shownUnits: showCount(first.units.length),
          })}
        </p>
      ) : null}
      <p className="max-w-4xl text-small text-pretty text-quiet">
        {t('how', { end: showDate(end) })} {illustrative ? t('illustrative') : null}
      </p>
    </>
  );
}
