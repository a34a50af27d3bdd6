import { useTranslations } from 'next-intl';
import { LeftToBrowser } from '@/components/ui/left-to-browser';
import { Section } from '@/components/ui/section';
import { BandDistribution } from './band-distribution';
import { Completeness } from './completeness';
import { ConditionsList } from './conditions-list';
import { CriteriaTallies } from './criteria-tallies';
import type { OverviewPartProps } from './overview-part';

/** What is missing: criteria by how many units lack them, the bands, and how far the figures can be trusted. */
export function OverviewLacks({ view, nobody, listOf }: OverviewPartProps) {
  const t = useTranslations('progress.section');
  const more = useTranslations('overview.section');
  const { head, countedLevel: level, rows, criteria, counting, bands, conditions } = view;
  const word = useTranslations('words.level')(level);
  const drawing = useTranslations('progress.units')('drawing', { n: rows.length, level: word });
  const assessed = bands.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {nobody ? null : (
        <Section id="tieu-chi" title={t('tallies')}>
          <CriteriaTallies
            criteria={criteria}
            counting={counting}
            level={level}
            hrefOf={(number) => listOf({ unmet: String(number) })}
          />
        </Section>
      )}
      {nobody ? null : (
        <Section id="phan-bo" title={t('bands', { level: word })}>
          <BandDistribution
            bands={bands}
            unassessed={rows.length - assessed}
            level={level}
            hrefOf={(band) => listOf({ band })}
          />
        </Section>
      )}
      {conditions.length > 0 ? (
        <Section id="dieu-kien" title={t('conditions')}>
          <ConditionsList conditions={conditions} />
        </Section>
      ) : null}
      {rows.length > 0 ? (
        <Section id="day-du" title={more('completeness')}>
          <LeftToBrowser units={rows.length} words={drawing} room="min-h-[10rem]">
            <Completeness level={level} query={head.query} rows={rows} criteria={criteria} day={head.asOf} />
          </LeftToBrowser>
        </Section>
      ) : null}
    </>
  );
}
