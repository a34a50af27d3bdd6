import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { CONTROL } from '@/components/ui/control';
import { KeptQuery } from '@/components/ui/kept-query';

interface Props {
  text: string;
  /** Code of the unit that the reader came from. */
  near: string;
  /** Day, comparison, set and stage, carried on. */
  query: string;
}

/** Where a sentence is pasted; a plain GET form, so its result can be passed on as a link. */
export function SentenceForm({ text, near, query }: Props) {
  const t = useTranslations('sentences');
  return (
    <form action="/sentences" method="get" className="flex flex-col gap-2 print:hidden">
      <p className="max-w-prose text-small text-quiet">{t('intro')}</p>
      <label htmlFor="text" className="text-small">
        {t('field')}
      </label>
      <textarea
        id="text"
        name="text"
        rows={4}
        lang="vi"
        required
        defaultValue={text}
        placeholder={t('placeholder')}
        className={`${CONTROL} w-full py-1.5 text-body`}
      />
      {near === '' ? null : <input type="hidden" name="unit" value={near} />}
      <KeptQuery query={query} />
      <div>
        <Button type="submit" look="main" className="min-h-11">
          {t('go')}
        </Button>
      </div>
    </form>
  );
}
