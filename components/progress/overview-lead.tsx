import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { FigureLine } from './figure-line';
import { GroupEmpty } from './group-empty';
import { Sentence } from './sentence';
import type { OverviewPartProps } from './overview-part';

interface Props extends OverviewPartProps {
  entryHref: string | null;
}

/** What ten seconds are enough for: the sentence and the key figures. */
export function OverviewLead({ view, nobody, listOf, entryHref }: Props) {
  const notice = useTranslations('progress.notice');
  const { sentence, figures, rows, countedLevel: level, head } = view;
  return (
    <>
      {sentence === null ? (
        <Notice>{notice('restricted')}</Notice>
      ) : (
        <Sentence text={sentence} code={head.code} query={head.query} />
      )}
      <FigureLine figures={figures} level={level} restricted={sentence === null} hrefOf={listOf} />
      {nobody ? <GroupEmpty level={level} units={rows.length} entryHref={entryHref} /> : null}
    </>
  );
}
