import { useTranslations } from 'next-intl';
import { StandingMark } from '@/components/steering/standing-mark';
import type { Status } from '@/lib/domain/criteria/status';
import type { PetitionStanding } from '@/lib/domain/steering/petition-standing';

const SIGNS: Readonly<Record<PetitionStanding, Status>> = {
  unanswered: 'not_assessed',
  conditional: 'basically_met',
  in_progress: 'basically_met',
  answered: 'met',
  resolved: 'met',
  refused: 'not_applicable',
};

export function PetitionStandingMark({ standing }: { standing: PetitionStanding }) {
  const t = useTranslations('petitions.standing');
  return (
    <StandingMark sign={SIGNS[standing]} strong={standing === 'unanswered'}>
      {t(standing)}
    </StandingMark>
  );
}
