import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { CONTROL } from '@/components/ui/control';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useInBrowser } from '@/components/ui/use-in-browser';
import { CAUSES } from '@/lib/domain/criteria/status';
import type { EntryRow, EntryView } from '@/lib/features/assessments/entry-view';
import type { SaveState } from '@/lib/features/assessments/save-state';
import { EntryBeside } from './entry-beside';
import { EntryIndicatorField } from './entry-indicator';
import type { RowDraft } from './row-draft';
import type { LiveRow } from './use-judged-row';

interface Props {
  row: EntryRow;
  view: EntryView;
  draft: RowDraft;
  live: LiveRow;
  answer: SaveState;
}

/** Under the status: its cause where it is not met, then, folded, indicators, note and a day of its own. */
export function EntryFields({ row, view, draft, live, answer }: Props) {
  const t = useTranslations('entry');
  const causeWord = useTranslations('words.cause');
  const errorWord = useTranslations('errors');
  const inBrowser = useInBrowser();
  const errors = answer.status === 'refused' ? answer.fieldErrors : {};
  const errorOf = (name: string) => (errors[name] ? errorWord(errors[name]) : null);
  const id = `tc-${row.item}`;
  const marked = (name: string, key: string) =>
    errors[name] ? { 'aria-invalid': true, 'aria-describedby': `${id}-${key}-error` } : {};
  const proposed = live.proposal.status;
  const known = row.indicators.length - live.proposal.notAssessed.length;
  const isProposed = proposed === null || proposed === 'not_assessed' || proposed === row.status;
  const differs = errors.note === 'reason_missing' || (!isProposed && row.status !== 'not_assessed');
  const touched = Object.keys(errors).length > 0 || answer.status === 'conflict';
  return (
    <fieldset disabled={row.locked !== null} className="entry-more">
      <div className="entry-cause">
        <Field id={`${id}-cause`} label={t('cause')} error={errorOf('cause')} inline>
          <Select
            id={`${id}-cause`}
            name="cause"
            defaultValue={draft.cause}
            className="max-w-full max-sm:min-h-12"
            {...marked('cause', 'cause')}
          >
            <option value="">{t('causeNone')}</option>
            {CAUSES.map((cause) => (
              <option key={cause} value={cause}>
                {causeWord(cause)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <details className="entry-fold" open={touched || undefined}>
        <summary className="flex min-h-8 items-center text-small text-accent max-sm:min-h-12">
          <span className="whitespace-nowrap">
            {row.indicators.length === 0
              ? t('more')
              : t(known === 0 ? 'moreUnknown' : 'moreWith', { n: row.indicators.length })}
          </span>
          {draft.note ? (
            <span className="ml-3 truncate text-quiet" lang="vi">
              {draft.note}
            </span>
          ) : null}
        </summary>
        <div className="flex flex-col gap-3 pt-1 pb-2">
          {row.indicators.map((indicator) => (
            <EntryIndicatorField
              key={indicator.item}
              indicator={indicator}
              live={live}
              value={draft.indicators[indicator.item] ?? ''}
              asked={draft.asked[indicator.item] ?? { of: '', on: view.day }}
              days={{ first: view.firstDay, last: view.lastDay }}
              answer={answer}
            />
          ))}
          <div className="grid gap-3 sm:grid-cols-[9rem_1fr]">
            <Field id={`${id}-day`} label={t('dayOfRow')} error={errorOf('effectiveOn')}>
              <DateField
                id={`${id}-day`}
                name="effectiveOn"
                defaultValue={draft.effectiveOn ?? view.day}
                min={view.firstDay}
                max={view.lastDay}
                required
                className="max-sm:min-h-12"
                {...marked('effectiveOn', 'day')}
              />
            </Field>
            <Field id={`${id}-note`} label={differs ? t('noteReason') : t('note')} error={errorOf('note')}>
              <textarea
                id={`${id}-note`}
                name="note"
                rows={1}
                defaultValue={draft.note}
                lang="vi"
                className={`${CONTROL} entry-note`}
                {...marked('note', 'note')}
              />
            </Field>
          </div>
        </div>
      </details>
      <EntryBeside row={row} view={view} />
      {inBrowser ? null : (
        <p className="entry-send">
          <Button type="submit" look="main">
            {answer.status === 'conflict' ? t('keepMine') : t('save')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
