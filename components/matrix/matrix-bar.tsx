import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { BAR_ORDER } from '@/lib/charts/bar-order';
import { ALL_OF_IT, isNarrowed, type MatrixChoice } from '@/lib/charts/matrix/matrix-choice';
import { matrixHref } from '@/lib/charts/matrix/matrix-href';
import type { MatrixView } from '@/lib/features/matrix/view';
import { BarSelect } from './bar-select';
import { columnTitle } from './column-title';

interface Props {
  view: MatrixView;
  choice: MatrixChoice;
  change: (part: Partial<MatrixChoice>) => void;
  /** Stands in the first line, after the choice of columns. */
  children: ReactNode;
}

/** What is shown and in which order; a choice that would not change anything is not offered. On a phone it is folded. */
export function MatrixBar({ view, choice, change, children }: Props) {
  const t = useTranslations('matrix');
  const status = useTranslations('words.status');
  const tagWord = useTranslations('words.tag');
  const word = useTranslations('words.level')(view.countedLevel);
  const [isOpen, setOpen] = useState(false);
  const tags = [...new Set(view.rows.flatMap((row) => row.tags))].sort();
  const departments = [...new Set(view.columns.flatMap(({ department }) => department ?? []))].sort();
  const columns = view.columns.map((column): Option => [column.item, columnTitle(column)]);
  const groupings: Option[] = [
    ['area', t(view.areas.length > 1 ? 'rows.area' : 'rows.none')],
    ...(tags.length > 0 ? [['tag', t('rows.tag')] as const] : []),
    ...(view.rows.some((row) => row.communeGroup) ? [['communeGroup', t('rows.communeGroup')] as const] : []),
    ...(view.areas.length > 1 ? [['none', t('rows.none')] as const] : []),
  ];
  return (
    <div className="no-print flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {view.hasIndicators ? <LayoutLinks view={view} choice={choice} /> : null}
        {children}
        <Button className="sm:hidden" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('fold')}
        </Button>
        <div className="ml-auto flex items-center gap-2 max-sm:hidden">
          <BarSelect
            name="paper"
            choice={choice}
            change={change}
            options={[
              ['a4', 'A4'],
              ['a3', 'A3'],
            ]}
            whole
          />
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </div>
      </div>
      <div
        className={`flex flex-wrap items-center gap-2 ${isOpen ? '' : 'max-sm:hidden'}`}
        role="search"
        aria-label={t('label')}
      >
        <TextField
          type="search"
          aria-label={t('by.name', { level: word })}
          placeholder={t('by.name', { level: word })}
          value={choice.name}
          onChange={(event) => change({ name: event.target.value })}
          className="w-32"
        />
        <Group>
          <BarSelect
            name="group"
            choice={choice}
            change={change}
            options={view.areas.length > 1 ? view.areas.map(({ code, title }) => [code, title]) : []}
          />
          <BarSelect
            name="tag"
            choice={choice}
            change={change}
            options={tags.map((tag) => [tag, tagWord.has(tag) ? tagWord(tag) : tag])}
          />
          <BarSelect
            name="department"
            choice={choice}
            change={change}
            options={departments.map((name) => [name, name])}
          />
        </Group>
        <Group>
          <BarSelect name="col" choice={choice} change={change} options={columns} />
          {choice.col === '' ? null : (
            <BarSelect name="is" choice={choice} change={change} options={BAR_ORDER.map((one) => [one, status(one)])} />
          )}
        </Group>
        <label className="flex min-h-8 items-center gap-1.5 text-small">
          <input
            type="checkbox"
            checked={choice.changed}
            onChange={(event) => change({ changed: event.target.checked })}
          />
          {t('by.changed')}
        </label>
        <Group>
          {groupings.length > 1 ? (
            <BarSelect name="rows" choice={choice} change={change} options={groupings} whole />
          ) : null}
          <BarSelect
            name="sort"
            choice={choice}
            change={change}
            options={[['name', t('sort.name')], ['score', t('sort.score')], ['change', t('sort.change')], ...columns]}
            whole
          />
          <Button
            aria-pressed={choice.desc}
            onClick={() => change({ desc: !choice.desc })}
            aria-label={t(choice.desc ? 'descending' : 'ascending')}
          >
            <span aria-hidden="true">{choice.desc ? '↓' : '↑'}</span>
          </Button>
        </Group>
        {isNarrowed(choice) ? (
          <Button
            look="bare"
            onClick={() =>
              change({ ...ALL_OF_IT, rows: choice.rows, sort: choice.sort, desc: choice.desc, paper: choice.paper })
            }
          >
            {t('clear')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

type Option = readonly [value: string, text: string];

/** Controls that belong to one thought stay together when the line breaks. */
function Group({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-2">{children}</div>;
}

function LayoutLinks({ view, choice }: Pick<Props, 'view' | 'choice'>) {
  const t = useTranslations('matrix');
  return (
    <nav aria-label={t('columns.label')} className="flex gap-4 text-small">
      {(['criteria', 'indicators'] as const).map((by) => (
        <a
          key={by}
          href={matrixHref(
            { ...view, by },
            by === view.by ? choice : { ...choice, col: '', is: '', sort: 'name', desc: false },
          )}
          aria-current={by === view.by ? 'true' : undefined}
          className="tab"
        >
          {t(`columns.${by}`)}
        </a>
      ))}
    </nav>
  );
}
