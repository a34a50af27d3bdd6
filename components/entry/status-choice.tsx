import { useTranslations } from 'next-intl';
import { SignShape } from '@/components/ui/sign-shape';
import type { Status } from '@/lib/domain/criteria/status';
import type { ReactNode } from 'react';

/** What is chosen most stands first. */
const CHOICES: readonly Status[] = ['met', 'basically_met', 'not_met', 'not_applicable', 'not_assessed'];

interface Props {
  name: string;
  legend: ReactNode;
  value: Status;
  /** Something was said of the criterion before; otherwise not assessed is not sent, it is what the cell is anyway. */
  known: boolean;
  disabled: boolean;
}

/** The five statuses as one radio group: sign and word, arrows to go through, 44 px high on a phone. */
export function StatusChoice({ name, legend, value, known, disabled }: Props) {
  const t = useTranslations('words.status');
  return (
    <fieldset className="status-choice" disabled={disabled}>
      <legend className="sr-only">{legend}</legend>
      {CHOICES.map((status) => (
        <label key={status} className="status-option">
          <input
            type="radio"
            name={name}
            value={status === 'not_assessed' && !known ? '' : status}
            defaultChecked={status === value}
            className="sr-only"
          />
          <svg className="sign" viewBox="0 0 16 16" aria-hidden="true">
            <SignShape status={status} />
          </svg>
          <span>{t(status)}</span>
        </label>
      ))}
    </fieldset>
  );
}
