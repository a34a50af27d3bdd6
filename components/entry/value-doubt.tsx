import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { EntryIndicator } from '@/lib/features/assessments/entry-view';
import type { JudgedIndicator } from '@/lib/features/assessments/judge-row';

interface Props {
  id: string;
  indicator: EntryIndicator;
  judged: JudgedIndicator;
  /** A half typed number is not yet a wrong one; "1.286" is a question at once. */
  isTyping: boolean;
  onChoose: (typed: string) => void;
}

/** What is in doubt about a value as it is typed: two readings to choose from, a fault, or that emptying a field takes nothing back. */
export function ValueDoubt({ id, indicator, judged, isTyping, onChoose }: Props) {
  const t = useTranslations('entry.doubt');
  const errorWord = useTranslations('errors');
  const { refusal, readings, isKept } = judged;
  if (readings)
    return (
      <p
        id={id}
        role="status"
        className="flex basis-full flex-wrap items-center gap-2 text-small font-semibold text-basically"
      >
        {t('which')}
        {readings.map((reading) => (
          <Button key={reading} onClick={() => onChoose(reading)} className="max-sm:min-h-12">
            {reading}
            {indicator.unit ? ` ${indicator.unit}` : null}
          </Button>
        ))}
      </p>
    );
  if (refusal && !isTyping)
    return (
      <p id={id} className="basis-full text-small font-semibold text-not-met">
        {errorWord(refusal)}
      </p>
    );
  return isKept ? (
    <p id={id} className="basis-full text-small text-quiet">
      {t('kept', { value: indicator.value ?? '' })}
    </p>
  ) : null;
}
