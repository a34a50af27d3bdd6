import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { CompareView } from '@/lib/features/compare/view';
import { ChooseForm } from './choose-form';
import { MonthsSection } from './months-section';
import { PlaceTable } from './place-table';
import { RankSection } from './rank-section';
import { SidePlaces } from './side-places';
import { SideUnits } from './side-units';

/** Units beside each other: those that were chosen, all districts on one scale, and ranks inside one commune group. */
export function Compare({ view }: { view: CompareView }) {
  const t = useTranslations('compare');
  const words = useTranslations('words.level');
  const level = words(view.countedLevel);
  const place = view.placeLevel && view.places.length > 1 ? words(view.placeLevel) : null;
  const notice = useTranslations('progress.notice');
  return (
    <div className="flex flex-col gap-8">
      {view.restricted ? <Notice>{notice('restricted')}</Notice> : null}
      <Section id="dat-canh-nhau" title={t('side.title')}>
        <div className="flex flex-col gap-6">
          <ChooseForm view={view} />
          {view.cut ? <Notice>{t('side.cut')}</Notice> : null}
          <div className="flex flex-wrap items-start gap-x-16 gap-y-6 empty:hidden [&>*]:min-w-0">
            <SidePlaces view={view} />
            <SideUnits view={view} />
          </div>
        </div>
      </Section>
      {place ? (
        <Section id="dia-ban" title={t('places.title', { place })}>
          <PlaceTable view={view} place={place} />
        </Section>
      ) : null}
      <Section id="theo-thang" title={t('months.title', { level: place ?? level })}>
        {view.months ? (
          <MonthsSection view={view} months={view.months} />
        ) : (
          <p className="text-small text-quiet">{t('months.tooMany', { n: view.rows.length, level })}</p>
        )}
      </Section>
      <Section id="xep-hang" title={t('rank.title', { level })}>
        <RankSection view={view} />
      </Section>
    </div>
  );
}
