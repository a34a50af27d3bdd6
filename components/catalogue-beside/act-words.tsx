import { langOf } from '@/lib/i18n/lang-of';

/** The words of a key that many rows have, with the row's name for who cannot see which row it is. */
export function ActWords({ act, of }: { act: string; of: string }) {
  return (
    <>
      {act}
      <span className="sr-only" lang={langOf(of)}>
        {' '}
        {of}
      </span>
    </>
  );
}
