import { useTranslations } from 'next-intl';
import { useCell } from '@/components/cell-panel/use-cell';
import { vietnamese, Words } from '@/components/ui/words';
import type { CellAddress } from '@/lib/features/outbox/letter';
import { showDate } from '@/lib/i18n/format';

/** Since when, by whom and why: asked for once the crosshair rests on a cell, and read aloud when it comes. */
export function CellSince({ address, asOf }: { address: CellAddress; asOf: string }) {
  const t = useTranslations('matrix');
  const causeWord = useTranslations('words.cause');
  const { answer } = useCell(address, asOf);
  return (
    <span aria-live="polite" className="text-quiet">
      <Words of={text()} />
    </span>
  );

  function text(): string {
    if (answer.state !== 'ready') return answer.state === 'reading' ? '' : `; ${t(`since.${answer.state}`)}`;
    const fact = answer.view.facts.find(({ stage, effectiveOn }) => stage === address.stage && effectiveOn <= asOf);
    if (!fact) return `; ${t('since.none')}`;
    const said = t('since.by', {
      day: showDate(fact.effectiveOn),
      post: fact.recordedBy === null ? t('since.operator') : vietnamese(fact.recordedBy),
    });
    const cause = fact.cause && (causeWord.has(fact.cause) ? causeWord(fact.cause) : fact.cause);
    return ` ${said}${cause ? `; ${t('since.cause', { cause })}` : ''}`;
  }
}
