import { useTranslations } from 'next-intl';
import { langOf } from '@/lib/i18n/lang-of';
import { reasonWordsOf } from '@/lib/i18n/reason-words';
import { LowerWords } from './lower-words';
import { StatusSign } from '@/components/ui/status-sign';
import type { EntryIndicator } from '@/lib/features/assessments/entry-view';
import { type SaveState, indicatorField } from '@/lib/features/assessments/save-state';
import { useRef } from 'react';
import { judgeIndicator } from '@/lib/features/assessments/judge-row';
import { EntryAsked } from './entry-asked';
import { EntryMeasured } from './entry-measured';
import type { AskedDraft } from './row-draft';
import { ThresholdWords } from './threshold-words';
import { typeInto } from './type-into';
import type { LiveRow } from './use-judged-row';
import { ValueDoubt } from './value-doubt';

interface Props {
  indicator: EntryIndicator;
  value: string;
  live: LiveRow;
  asked: AskedDraft;
  /** First and last day on which a newer value can have been asked for. */
  days: { readonly first: string; readonly last: string };
  answer: SaveState;
}

/** One indicator: what was measured, what is asked, why it stands as it does, and whether a newer value is waited for. */
export function EntryIndicatorField({ indicator, value, live, asked, days, answer }: Props) {
  const errorWord = useTranslations('errors');
  const words = reasonWordsOf(useTranslations('words.reason'));
  const { item, lower } = indicator;
  const id = `cts-${indicator.code}`;
  const errors = answer.status === 'refused' ? answer.fieldErrors : {};
  const judged = live.indicators[item] ?? judgeIndicator(indicator, null, undefined, words);
  const inDoubt = judged.readings !== null || judged.refusal !== null || judged.isKept;
  const error = inDoubt ? undefined : (errors[indicatorField('value', item)] ?? errors[indicatorField('status', item)]);
  const saved = answer.status === 'saved' ? answer.facts.find((fact) => fact.item === item) : undefined;
  const field = useRef<HTMLDivElement>(null);
  const choose = (typed: string) => {
    const input = field.current?.querySelector('input');
    if (!input) return;
    typeInto(input, typed);
    input.form?.requestSubmit();
  };
  const name = (
    <>
      <StatusSign status={judged.status} /> {indicator.code} <span lang="vi">{indicator.name}</span>
    </>
  );
  return (
    <div ref={field} className="entry-indicator">
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
            <LowerWords lower={lower} />
          </span>
        ) : (
          <EntryMeasured
            indicator={indicator}
            value={value}
            isSaved={saved !== undefined}
            id={id}
            describedBy={`${id}-hint${error ? ` ${id}-error` : ''}${inDoubt ? ` ${id}-doubt` : ''}`}
            isWrong={error !== undefined || (judged.refusal !== null && live.typing !== item)}
          />
        )}
        <span id={`${id}-hint`} className="text-small text-quiet">
          {judged.reason ? (
            <span className="text-ink" lang={langOf(judged.reason)}>
              {judged.reason}
            </span>
          ) : null}
          <ThresholdWords indicator={indicator} reason={judged.reason} />
        </span>
        <ValueDoubt
          id={`${id}-doubt`}
          indicator={indicator}
          judged={judged}
          isTyping={live.typing === item}
          onChoose={choose}
        />
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
