import { useTranslations } from 'next-intl';
import { StandingMark } from '@/components/steering/standing-mark';
import type { StepState } from '@/lib/domain/critical-path/path-step';
import type { Status } from '@/lib/domain/criteria/status';

const SIGNS: Readonly<Record<StepState, Status>> = {
  planned: 'not_assessed',
  started: 'basically_met',
  done: 'met',
  dropped: 'not_applicable',
};

export function StepStateMark({ state }: { state: StepState }) {
  const t = useTranslations('path.state');
  return <StandingMark sign={SIGNS[state]}>{t(state)}</StandingMark>;
}
