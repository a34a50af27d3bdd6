import { useTranslations } from 'next-intl';
import { vietnamese, Words } from '@/components/ui/words';
import { rankModel } from '@/lib/charts/rank-model';
import { readRow } from '@/lib/charts/read-row';
import type { CompareView } from '@/lib/features/compare/view';
import { RankTable } from './rank-table';

/** Ranks, each table of one commune group and one set; where no group is known, no rank is given. */
export function RankSection({ view }: { view: CompareView }) {
  const t = useTranslations('compare.rank');
  const level = useTranslations('words.level')(view.countedLevel);
  if (view.countedLevel !== 'commune') return <p className="text-small">{t('communesOnly', { level })}</p>;
  const groups = rankModel(
    view.rows.map((row) => readRow(row, view.counting)),
    view.communeGroups,
  );
  const left =
    view.rows.length - groups.reduce((sum, { assessed, unassessed }) => sum + assessed + unassessed.length, 0);
  if (groups.length === 0) return <p className="max-w-prose text-small">{t('noGroups')}</p>;
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-prose text-small">
        <Words of={t('rule', { set: vietnamese(view.setName) })} />
        {left > 0 ? ` ${t('left', { n: left })}` : ''}
      </p>
      <div className="rank-groups">
        {groups.map((group) => (
          <RankTable key={group.group} group={group} view={view} />
        ))}
      </div>
    </div>
  );
}
