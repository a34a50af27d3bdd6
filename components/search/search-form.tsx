import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { KeptQuery } from '@/components/ui/kept-query';
import { TextField } from '@/components/ui/text-field';

/** The field of the search's own page: a plain GET form. */
export function SearchForm({ typed, query }: { typed: string; query: string }) {
  const t = useTranslations('search');
  return (
    <form action="/search" method="get" role="search" className="flex max-w-5xl flex-wrap gap-2 print:hidden">
      <TextField
        type="search"
        name="q"
        aria-label={t('label')}
        placeholder={t('placeholder')}
        defaultValue={typed}
        autoComplete="off"
        maxLength={100}
        className="min-h-11 flex-1"
      />
      <KeptQuery query={query} />
      <Button type="submit" look="main" className="min-h-11">
        {t('go')}
      </Button>
    </form>
  );
}
