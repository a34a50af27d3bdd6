import { useTranslations } from 'next-intl';
import { LeftToBrowser } from '@/components/ui/left-to-browser';
import { Section } from '@/components/ui/section';
import { isPlanned } from '@/lib/charts/plan-model';
import { showDate } from '@/lib/i18n/format';
import { ChangesList } from './changes-list';
import { DistanceTable } from './distance-table';
import type { OverviewPartProps } from './overview-part';
import { PlanTable } from './plan-table';

/** What was meant and what moved: the plan, gains and losses, and how far the units still have to go. */
export function OverviewMoves({ view, nobody, listOf }: OverviewPartProps) {
  const t = useTranslations('progress.section');
  const more = useTranslations('overview.section');
  const { head, countedLevel: level, rows, criteria, counting, plan, decimals, single } = view;
  const word = useTranslations('words.level')(level);
  const drawing = useTranslations('progress.units')('drawing', { n: rows.length, level: word });
  const shared = { level, query: head.query };
  return (
    <>
      {isPlanned(plan) ? (
        <Section id="ke-hoach" title={more('plan', { year: String(plan.year) })}>
          <PlanTable {...shared} plan={plan} decimals={decimals} single={single} />
        </Section>
      ) : null}
      {nobody ? null : (
        <Section id="thay-doi" title={t('changes', { day: showDate(head.compareTo) })}>
          <ChangesList
            query={head.query}
            changes={view.changes}
            since={head.compareTo}
            comparable={rows.some((row) => row.before !== null && /[^.]/.test(row.before))}
          />
        </Section>
      )}
      {nobody ? null : (
        <Section id="khoang-cach" title={more('distance')}>
          <LeftToBrowser units={rows.length} words={drawing} room="min-h-[24rem]">
            <DistanceTable
              {...shared}
              rows={rows}
              criteria={criteria}
              counting={counting}
              hrefOf={(score) => listOf({ band: `${score}-${score}` })}
            />
          </LeftToBrowser>
        </Section>
      )}
    </>
  );
}
