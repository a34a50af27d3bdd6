import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';

interface Props {
  text: string;
  code: string;
  query: string;
  /** It leads to what is taken to a meeting; not from there. */
  meeting?: boolean;
}

/** The official sentence: the headline of a unit's page, the first thing read and the first thing copied. */
export function Sentence({ text, code, query, meeting = true }: Props) {
  const t = useTranslations('progress.copy');
  const check = new URLSearchParams(query);
  check.set('unit', code);
  check.set('text', text);
  return (
    <div className="flex flex-wrap items-end gap-x-8 gap-y-2">
      <p lang="vi" className="max-w-[84ch] flex-1 basis-[40rem] text-large text-pretty max-sm:basis-full">
        {text}
      </p>
      <span className="no-print inline-flex items-center gap-4">
        <a
          href={`/sentences?${check.toString()}`}
          className="inline-flex min-h-8 items-center text-small max-sm:min-h-11"
        >
          {t('check')}
        </a>
        {meeting ? (
          <a href={`/units/${code}/meeting${query}`} className="inline-flex min-h-8 items-center text-small">
            {t('meeting')}
          </a>
        ) : null}
        <CopyButton text={text} />
      </span>
    </div>
  );
}
