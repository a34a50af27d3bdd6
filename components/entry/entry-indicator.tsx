import { useTranslations } from 'next-intl';
import { StatusSign } from '@/components/ui/status-sign';
import type { EntryIndicator } from '@/lib/features/assessments/entry-view';
import { type SaveState, indicatorField } from '@/lib/features/assessments/save-state';
import { EntryAsked } from './entry-asked';
import { EntryMeasured } from './entry-measured';
import type { AskedDraft } from './row-draft';
import { ThresholdWords } from './threshold-words';

interface Props {
  indicator: EntryIndicator;
  value: string;
  asked: AskedDraft;
  /** First and last day on which a newer value can have been asked for. */
  days: { readonly first: string; readonly last: string };
  answer: SaveState;
}

/** One indicator: what was measured, what is asked, why it stands as it does, and whether a newer value is waited for. */
export function EntryIndicatorField({ indicator, value, asked, days, answer }: Props) {
  const t = useTranslations('entry');
  const errorWord = useTranslations('errors');
  const { item, lower } = indicator;
  const id = `cts-${indicator.code}`;
  const errors = answer.status === 'refused' ? answer.fieldErrors : {};
  const error = errors[indicatorField('value', item)] ?? errors[indicatorField('status', item)];
  const saved = answer.status === 'saved' ? answer.facts.find((fact) => fact.item === item) : undefined;
  const name = (
    <>
      <StatusSign status={saved?.status ?? indicator.status} /> {indicator.code} {indicator.name}
    </>
  );
  return (
    <div className="entry-indicator">
      {lower ? (
        <p className="text-small">{name}</p>
      ) : (
        <label htmlFor={id} className="text-small">
          {name}
        </label>
      )}
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {indicator.kind === 'lower_share' ? (
          <span className="text-small font-semibold">
            {lower?.share
              ? t('lower', { met: lower.share.met, of: lower.share.of, what: lower.what, set: lower.setName })
              : t('lowerUnknown', { what: lower?.what ?? '' })}
          </span>
        ) : (
          <EntryMeasured
            indicator={indicator}
            value={value}
            isSaved={saved !== undefined}
            id={id}
            describedBy={`${id}-hint${error ? ` ${id}-error` : ''}`}
            isWrong={error !== undefined}
          />
        )}
        <span id={`${id}-hint`} className="text-small text-quiet">
          {indicator.reason ? <span className="text-ink">{indicator.reason}</span> : null}
          <ThresholdWords threshold={indicator.threshold} reason={indicator.reason} />
        </span>
        {indicator.kind === 'lower_share' || (indicator.kind === 'boolean' && !indicator.asked) ? null : (
          <EntryAsked indicator={indicator} asked={asked} days={days} errors={errors} />
        )}
      </div>
      {error ? (
        <p id={`${id}-error`} className="text-small font-semibold text-not-met">
          {errorWord(error)}
        </p>
      ) : null}
    </div>
  );
}
