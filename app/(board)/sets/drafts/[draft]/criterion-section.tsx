import { getTranslations } from 'next-intl/server';
import { CriterionForm } from '@/components/catalogue/criterion-form';
import type { CriterionRow } from '@/lib/domain/criteria/catalogue/shipped-set';
import { COMMON_COLUMN, GROUP_COLUMNS, inColumnOrder, REGION_COLUMNS } from '@/lib/domain/criteria/threshold-columns';
import { KNOWN_TAGS } from '@/lib/domain/units/known-tags';
import { saveDraftCriterion } from '@/lib/features/catalogue-office/actions';
import type { DraftPageView } from '@/lib/features/catalogue-office/load-draft-page';

interface Props {
  view: DraftPageView;
  criterion: CriterionRow;
  /** Columns to show besides those in use: "regions", "groups" or "tag:…". */
  columns: string | string[] | undefined;
}

/** The form of one criterion, and the columns of thresholds that can be added to it. */
export async function CriterionSection({ view, criterion, columns: asked }: Props) {
  const t = await getTranslations('sets.form');
  const columnWord = await getTranslations('sets.column');
  const { record, sets, fixed } = view;
  const { head, content } = record.document;
  const wanted = [asked ?? []].flat();
  const added = wanted.flatMap((one) => {
    if (one === 'regions') return [...REGION_COLUMNS];
    if (one === 'groups') return [...GROUP_COLUMNS];
    return one.startsWith('tag:') ? [one] : [];
  });
  const columns = inColumnOrder([COMMON_COLUMN, ...view.columns, ...added]);
  const href = (one: string) => {
    const query = new URLSearchParams({ criterion: String(criterion.number) });
    for (const column of [...wanted, one]) query.append('columns', column);
    return `/sets/drafts/${record.id}?${query}#sua`;
  };
  const offers = [
    { one: 'regions', label: t('regions'), has: columns.includes(REGION_COLUMNS[0]) },
    { one: 'groups', label: t('communeGroups'), has: columns.includes(GROUP_COLUMNS[0]) },
    ...KNOWN_TAGS.map((tag) => ({
      one: `tag:${tag}`,
      label: columnWord('tag', { tag }),
      has: columns.includes(`tag:${tag}`),
    })),
  ].filter(({ has }) => !has);
  const levels = ['province', 'district', 'commune', 'village'];
  const lowerSets = sets
    .filter((set) => levels.indexOf(set.level) > levels.indexOf(head.level))
    .map((set) => ({ value: set.id, label: set.name }));
  // What only a reader of the sources needs (details) stays here.
  const indicators = content.indicators
    .filter((row) => row.criterionNumber === criterion.number)
    .map((row) => ({ ...row, details: {} }));
  const codes = new Set(indicators.map((row) => row.code));
  return (
    <div id="sua" className="flex flex-col gap-2">
      <p className="flex flex-wrap gap-x-3 text-small text-quiet">
        {t('columns')}:
        {offers.map(({ one, label }) => (
          <a key={one} href={href(one)}>
            {label}
          </a>
        ))}
      </p>
      <CriterionForm
        key={criterion.number}
        action={saveDraftCriterion}
        draft={record.id}
        revision={record.revision}
        criterion={criterion}
        groups={content.groups}
        indicators={indicators}
        thresholds={content.thresholds.filter((row) => codes.has(row.indicatorCode))}
        columns={columns}
        lowerSets={lowerSets}
        cuttable={!fixed}
      />
    </div>
  );
}
