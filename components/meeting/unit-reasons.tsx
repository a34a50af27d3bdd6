import { useTranslations } from 'next-intl';
import type { PlanFlag } from '@/lib/domain/plan/plan-flags';
import type { MeetingUnit } from '@/lib/features/meeting/view';
import { VacancyWords } from './vacancy-words';

/** Why a unit will miss its year: its figures disagree, a post is vacant, what holds it back as a whole. */
export function UnitReasons({ unit, flags }: { unit: MeetingUnit | undefined; flags: readonly PlanFlag[] }) {
  const flagWords = useTranslations('overview.plan');
  const causeWords = useTranslations('words.cause');
  const vacancy = useTranslations('meeting.vacancy');
  const said = flags.map((flag) => flagWords(`flag.${flag.code}`, { target: '', registered: '', by: '', ...flag }));
  const causes = unit?.causes.map(({ cause }) => causeWords(cause)) ?? [];
  return (
    <>
      {unit && unit.vacant.length > 0 ? (
        <span className="block">
          <span className="text-not-met">{vacancy('label')}</span> <VacancyWords vacant={unit.vacant} />
        </span>
      ) : null}
      {said.length > 0 ? <span className="block">{said.join('; ')}</span> : null}
      {causes.length > 0 ? <span className="block text-quiet">{causes.join('; ')}</span> : null}
    </>
  );
}
