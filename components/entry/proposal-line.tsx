import { useTranslations } from 'next-intl';
import { StatusSign } from '@/components/ui/status-sign';
import type { Proposal } from '@/lib/domain/criteria/propose-status';
import type { EntryRow } from '@/lib/features/assessments/entry-view';

/** More codes than this are counted: a line is read, not searched. */
const NAMED = 6;

/** What the indicators say of the criterion as they stand, and which are missing; nothing where it has none. */
export function ProposalLine({ row, proposal }: { row: EntryRow; proposal: Proposal }) {
  const t = useTranslations('entry.proposal');
  const statusWord = useTranslations('words.status');
  const { status, notMet, notAssessed } = proposal;
  // That nothing is known of any of them is said where they unfold.
  if (status === null || notAssessed.length === row.indicators.length) return null;
  const isDecided = status !== 'not_assessed';
  const differs = isDecided && row.status !== 'not_assessed' && row.status !== status;
  return (
    <p className={`entry-state ${differs ? 'text-basically' : 'text-quiet'}`}>
      {isDecided ? (
        <>
          {t('label')} <StatusSign status={status} /> {statusWord(status)}
          {notMet.length > 0 ? `: ${names(notMet)}` : null}
        </>
      ) : (
        t('open', { codes: names(notAssessed) })
      )}
    </p>
  );

  function names(codes: readonly string[]): string {
    const named = codes.slice(0, NAMED).join(', ');
    return codes.length > NAMED ? t('andMore', { codes: named, n: codes.length - NAMED }) : named;
  }
}
