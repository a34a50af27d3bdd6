import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { Section } from '@/components/ui/section';
import { Words, vietnamese } from '@/components/ui/words';
import type { WrittenSentences } from '@/lib/features/sentences/write-others';

interface Props {
  written: WrittenSentences;
  near: string;
  query: string;
}

/** The sentences that the system's data of a unit give, each to be copied or checked. */
export function WrittenList({ written: { title, texts }, near, query }: Props) {
  const t = useTranslations('sentences');
  if (texts.length === 0) return null;
  return (
    <Section id="cau-he-thong" title={<Words of={t('written', { unit: vietnamese(title) })} />}>
      <ul className="flex flex-col gap-3">
        {texts.map((text) => (
          <li key={text} className="flex flex-wrap items-end gap-x-6 gap-y-1">
            <p lang="vi" className="max-w-[84ch] flex-1 basis-[30rem] text-small text-pretty max-sm:basis-full">
              {text}
            </p>
            <span className="no-print inline-flex items-center gap-4">
              <a href={hrefOf(text)} className="inline-flex min-h-8 items-center text-small max-sm:min-h-11">
                {t('go')}
              </a>
              <CopyButton text={text} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );

  function hrefOf(text: string): string {
    const params = new URLSearchParams(query);
    params.set('unit', near);
    params.set('text', text);
    return `/sentences?${params.toString()}`;
  }
}
