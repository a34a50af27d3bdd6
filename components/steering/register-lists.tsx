import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { RegisterView } from '@/lib/features/steering/register';
import { showCount } from '@/lib/i18n/format';
import { PageLinks } from './page-links';

interface Props<Row> {
  view: RegisterView<Row, string>;
  /** Which catalogue says what the lists are called. */
  words: 'petitions' | 'tasks';
  /** Anchor of what is not settled. */
  id: string;
  file: string;
  narrowed: boolean;
  mayWrite: boolean;
  openedId: number | null;
  table: (rows: readonly Row[], caption: string, file: string) => ReactNode;
}

/** What is not settled, page by page, and folded below it what is. */
export function RegisterLists<Row extends { readonly id: number }>(props: Props<Row>) {
  const { view, id, file, narrowed, mayWrite, openedId, table } = props;
  const { rows, settled, settledTotal, pages } = view;
  const t = useTranslations(props.words);
  const isOpen = settled.some((row) => row.id === openedId) || (rows.length === 0 && settled.length > 0);
  return (
    <>
      {rows.length + settled.length === 0 ? (
        <EmptyState title={t(narrowed ? 'empty.filtered' : 'empty.title')}>
          {narrowed ? null : t(mayWrite ? 'empty.write' : 'empty.body')}
        </EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <Section id={id} title={t('waiting')}>
          {table(rows, t('waiting'), file)}
          <PageLinks {...pages} />
        </Section>
      ) : null}
      {settled.length > 0 ? (
        <Disclosure label={t('settled', { n: settledTotal, shown: showCount(settledTotal) })} open={isOpen}>
          {table(settled, t('settledCaption'), `${file}-da-xong`)}
          {settled.length < settledTotal ? (
            <p className="text-small text-quiet">{t('settledFirst', { n: settled.length })}</p>
          ) : null}
        </Disclosure>
      ) : null}
    </>
  );
}
