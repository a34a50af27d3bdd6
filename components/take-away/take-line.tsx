import { useState } from 'react';
import { useTranslations } from 'next-intl';

interface Props<Format extends string> {
  /** What the line is called for ears, and what it says. */
  label: string;
  said: string;
  formats: readonly Format[];
  take: (format: Format) => Promise<void>;
}

/** The keys under something that can be taken away; says so when no file could be made. */
export function TakeLine<Format extends string>({ label, said, formats, take }: Props<Format>) {
  const t = useTranslations('takeAway');
  const [failed, setFailed] = useState(false);
  const press = (format: Format) =>
    take(format).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <div className="take-line" role="group" aria-label={label} data-take="skip">
      <span aria-hidden="true">{said}</span>
      {formats.map((format) => (
        <button key={format} type="button" onClick={() => void press(format)}>
          {format.toUpperCase()}
        </button>
      ))}
      <span role="status" className="text-not-met empty:hidden">
        {failed ? t('failed') : ''}
      </span>
    </div>
  );
}
