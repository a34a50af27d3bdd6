import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { STATUSES } from '@/lib/domain/criteria/status';
import type { EntryIndicator } from '@/lib/features/assessments/entry-view';
import { indicatorField } from '@/lib/features/assessments/save-state';

interface Props {
  indicator: EntryIndicator;
  value: string;
  isSaved: boolean;
  id: string;
  describedBy: string;
  isWrong: boolean;
}

/** Where the indicator is filled in: a status, an answer of its list, a number, or words. */
export function EntryMeasured({ indicator, value, isSaved, id, describedBy, isWrong }: Props) {
  const t = useTranslations('entry');
  const statusWord = useTranslations('words.status');
  const { kind, item, choices, unit } = indicator;
  const known = indicator.factId !== null || isSaved;
  const common = {
    id,
    name: indicatorField(kind === 'boolean' ? 'status' : 'value', item),
    'aria-invalid': isWrong || undefined,
    'aria-describedby': describedBy,
  };
  if (kind === 'boolean')
    return (
      <Select
        defaultValue={value === 'not_assessed' && !indicator.factId ? '' : value}
        className="max-sm:min-h-12"
        {...common}
      >
        {STATUSES.map((status) => (
          <option key={status} value={status === 'not_assessed' && !known ? '' : status}>
            {statusWord(status)}
          </option>
        ))}
      </Select>
    );
  if (kind === 'choice')
    return (
      <Select defaultValue={value} className="max-w-full max-sm:min-h-12" {...common}>
        {known && choices.includes(value) ? null : <option value="">{t('choiceNone')}</option>}
        {value !== '' && !choices.includes(value) ? <option value={value}>{value}</option> : null}
        {choices.map((choice) => (
          <option key={choice} value={choice} lang="vi">
            {choice}
          </option>
        ))}
      </Select>
    );
  return (
    <>
      <TextField
        defaultValue={value}
        inputMode={kind === 'text' ? 'text' : 'decimal'}
        autoComplete="off"
        className={kind === 'text' ? 'w-56 max-sm:min-h-12' : 'w-24 text-right max-sm:min-h-12'}
        {...common}
      />
      {unit ? (
        <span className="text-small" lang="vi">
          {unit}
        </span>
      ) : kind === 'points' ? (
        <span className="text-small">{t('points')}</span>
      ) : null}
    </>
  );
}
