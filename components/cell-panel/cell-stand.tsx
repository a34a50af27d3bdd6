import { useTranslations } from 'next-intl';
import { ThresholdWords } from '@/components/entry/threshold-words';
import { StatusSign } from '@/components/ui/status-sign';
import { judgeIndicator } from '@/lib/features/assessments/judge-row';
import type { CellAbout } from '@/lib/features/cells/cell-view';
import { langOf } from '@/lib/i18n/lang-of';
import { reasonWordsOf } from '@/lib/i18n/reason-words';

/** How the cell stands: status, value against threshold with the distance to it, cause and note. */
export function CellStand({ about: { indicator, points, status, note, cause } }: { about: CellAbout }) {
  const t = useTranslations('cell');
  const causeWord = useTranslations('words.cause');
  const words = reasonWordsOf(useTranslations('words.reason'));
  const judged = indicator && judgeIndicator(indicator, points, undefined, words);
  return (
    <>
      <p className="flex flex-wrap gap-x-3">
        <StatusSign status={judged?.status ?? status} word />
        {judged?.reason ? <span lang={langOf(judged.reason)}>{judged.reason}</span> : null}
        {indicator ? (
          <span className="text-quiet">
            <ThresholdWords indicator={indicator} reason={judged?.reason ?? null} />
          </span>
        ) : null}
      </p>
      {cause ? <p>{t('cause', { cause: causeWord.has(cause) ? causeWord(cause) : cause })}</p> : null}
      {note ? (
        <p className="wrap-anywhere" lang="vi">
          “{note}”
        </p>
      ) : null}
    </>
  );
}
