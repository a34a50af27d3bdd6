import { useTranslations } from 'next-intl';
import type { Status } from '@/lib/domain/criteria/status';
import { SignShape } from './sign-shape';

/** The sign of a status; its word is read aloud, or stands beside it with `word`. */
export function StatusSign({
  status,
  word = false,
  large = false,
}: {
  status: Status;
  word?: boolean;
  large?: boolean;
}) {
  const t = useTranslations('words.status');
  return (
    <span className="whitespace-nowrap">
      <svg className={large ? 'sign sign-lg' : 'sign'} viewBox="0 0 16 16" aria-hidden="true">
        <SignShape status={status} />
      </svg>
      <span className={word ? 'ml-1.5' : 'sr-only'}>{t(status)}</span>
    </span>
  );
}
