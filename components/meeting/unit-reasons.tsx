import { useTranslations } from 'next-intl';
import { useReasonWords } from '@/components/forecast/use-reason-words';
import { reasonLine } from '@/lib/charts/meeting/reason-line';
import type { PlanFlag } from '@/lib/domain/plan/plan-flags';
import type { ForecastView, MeetingUnit } from '@/lib/features/meeting/view';
import { VacancyWords } from './vacancy-words';

/** Reasons of a forecast that say what stands in the way; the others say what it was reckoned from. */
const TELLING = ['still', 'lost', 'held', 'cause', 'unit_cause'];
const SHOWN = 3;

export function hasReasons({ vacant, causes, forecast }: MeetingUnit, flags: readonly PlanFlag[]): boolean {
  return vacant.length + causes.length + flags.length + tellingOf(forecast).length > 0;
}

/** Why a unit will miss its year: its figures disagree, a post is vacant, what holds it back. */
export function UnitReasons({ unit, flags }: { unit: MeetingUnit; flags: readonly PlanFlag[] }) {
  const flagWords = useTranslations('overview.plan');
  const causeWords = useTranslations('words.cause');
  const vacancy = useTranslations('meeting.vacancy');
  const reasonOf = useReasonWords();
  const said = flags.map((flag) => flagWords(`flag.${flag.code}`, { target: '', registered: '', by: '', ...flag }));
  const reasons = tellingOf(unit.forecast);
  // Without a forecast nothing has named them yet.
  const causes = unit.forecast ? [] : unit.causes.map(({ cause }) => causeWords(cause));
  return (
    <>
      {unit.vacant.length > 0 ? (
        <span className="block">
          <span className="text-not-met">{vacancy('label')}</span> <VacancyWords vacant={unit.vacant} />
        </span>
      ) : null}
      {said.length > 0 ? <span className="block first-letter:uppercase">{said.join('; ')}</span> : null}
      {reasons.length + causes.length > 0 ? (
        <span className="block text-quiet first-letter:uppercase">
          {[reasonLine(reasons, reasonOf), ...causes].filter(Boolean).join('; ')}
        </span>
      ) : null}
    </>
  );
}

function tellingOf(forecast: ForecastView | null): ForecastView['reasons'] {
  return (forecast?.reasons ?? []).filter(({ code }) => TELLING.includes(code)).slice(0, SHOWN);
}
