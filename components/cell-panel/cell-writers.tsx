import { useTranslations } from 'next-intl';
import { vietnamese, Words } from '@/components/ui/words';
import type { CellLock } from '@/lib/domain/review/lock-reason';

/** More posts than this are counted: a line is read, not searched. */
const NAMED = 4;

interface Props {
  /** Why whoever looks may not write the cell. */
  locked: CellLock | null;
  /** Posts; null: not known yet. */
  writers: readonly string[] | null;
}

/** Why the cell is locked, by name, and whose posts may change it. */
export function CellWriters({ locked, writers }: Props) {
  const t = useTranslations('cell');
  const errorWord = useTranslations('errors');
  return (
    <>
      {locked ? <p className="font-semibold">{t('locked', { why: errorWord(locked) })}</p> : null}
      {writers ? (
        <p>
          {writers.length === 0 ? (
            t('writersNone')
          ) : (
            <Words of={t('writers', { posts: vietnamese(writers.slice(0, NAMED).join('; ')) })} />
          )}
          {writers.length > NAMED ? t('writersMore', { n: writers.length - NAMED }) : null}
        </p>
      ) : null}
    </>
  );
}
