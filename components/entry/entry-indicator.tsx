import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select';
import { StatusSign } from '@/components/ui/status-sign';
import { TextField } from '@/components/ui/text-field';
import { STATUSES } from '@/lib/domain/criteria/status';
import type { EntryIndicator } from '@/lib/features/assessments/entry-view';
import { type SaveState, indicatorField } from '@/lib/features/assessments/save-state';

interface Props {
  indicator: EntryIndicator;
  value: string;
  answer: SaveState;
}

/** One indicator: a value against its threshold, or, where none is measured, a status of its own. */
export function EntryIndicatorField({ indicator, value, answer }: Props) {
  const t = useTranslations('entry');
  const statusWord = useTranslations('words.status');
  const errorWord = useTranslations('errors');
  const name = indicatorField(indicator.kind === 'boolean' ? 'status' : 'value', indicator.item);
  const id = `cts-${indicator.code}`;
  const error = answer.status === 'refused' ? answer.fieldErrors[name] : undefined;
  const saved = answer.status === 'saved' ? answer.facts.find((fact) => fact.item === indicator.item) : undefined;
  const described = {
    'aria-invalid': error ? true : undefined,
    'aria-describedby': `${id}-hint${error ? ` ${id}-error` : ''}`,
  };
  return (
    <div className="entry-indicator">
      <label htmlFor={id} className="text-small">
        <StatusSign status={saved?.status ?? indicator.status} /> {indicator.code} {indicator.name}
      </label>
      <div className="flex flex-wrap items-center gap-2">
        {indicator.kind === 'boolean' ? (
          <Select
            id={id}
            name={name}
            defaultValue={value === 'not_assessed' && !indicator.factId ? '' : value}
            className="max-sm:min-h-11"
            {...described}
          >
            {STATUSES.map((status) => (
              <option key={status} value={status === 'not_assessed' && !indicator.factId && !saved ? '' : status}>
                {statusWord(status)}
              </option>
            ))}
          </Select>
        ) : (
          <TextField
            id={id}
            name={name}
            defaultValue={value}
            inputMode={indicator.kind === 'text' ? 'text' : 'decimal'}
            autoComplete="off"
            className={indicator.kind === 'text' ? 'w-56 max-sm:min-h-11' : 'w-24 text-right max-sm:min-h-11'}
            {...described}
          />
        )}
        {indicator.unit ? <span className="text-small">{indicator.unit}</span> : null}
        <span id={`${id}-hint`} className="text-small text-quiet">
          {indicator.threshold ? t('threshold', { threshold: indicator.threshold }) : t('thresholdUnknown')}
          {indicator.threshold && !indicator.thresholdConfirmed ? ` (${t('thresholdUnconfirmed')})` : null}
          {indicator.gap ? ` · ${t('gap', { gap: indicator.gap })}` : null}
        </span>
      </div>
      {error ? (
        <p id={`${id}-error`} className="text-small font-semibold text-not-met">
          {errorWord(error)}
        </p>
      ) : null}
    </div>
  );
}
