import type { ReactNode } from 'react';
import { FigureNotices } from '@/components/progress/figure-notices';
import { HeadNotices } from '@/components/progress/head-notices';
import type { Tab } from '@/components/shell/tab-line';
import { requireActor } from '@/lib/auth/require-actor';
import { mayEnterAt, mayEnterGridAt } from '@/lib/features/assessments/may-enter';
import { mayImportAt } from '@/lib/features/entry-import/may-import';
import type { UnitPage } from '@/lib/features/progress/loaders';
import { BoardShell } from '../../board-shell';

interface Props {
  page: UnitPage;
  current: Tab['key'];
  /** Address of the page without its query. */
  address?: string;
  /** Only the sets of the unit's own level can be entered. */
  ownSetsOnly?: boolean;
  /** What the address says beside day, set and stage, kept when another day is asked for. */
  carried?: Readonly<Record<string, readonly string[]>>;
  /** A line of pages that belong together, under the tabs. */
  below?: ReactNode;
  children: ReactNode;
}

/** What stands around every page of a unit: path, days, tabs, set, and what must be said first. */
export async function UnitFrame({
  page: { head, view },
  current,
  address,
  ownSetsOnly = false,
  carried = {},
  below,
  children,
}: Props) {
  const actor = await requireActor();
  const base = `/units/${head.code}`;
  const tab = (key: Tab['key'], href: string): Tab => ({ key, href: `${href}${head.query}`, current: key === current });
  // Only where one arrives: the other pages are gone through for what they show.
  const count = (of: 'alerts' | 'tasks') =>
    current === 'overview' ? { of, href: `/api${base}/${of}${head.query}` } : undefined;
  const tabs: Tab[] = [
    tab('overview', base),
    ...(view && !view.single
      ? [tab('matrix', `${base}/matrix`), tab('map', `${base}/map`), tab('compare', `${base}/compare`)]
      : []),
    ...(view ? [{ ...tab('alerts', `${base}/alerts`), count: count('alerts') }] : []),
    { ...tab('steering', `${base}/meeting`), count: count('tasks') },
    ...(view?.single ? [tab('history', `${base}/history`)] : []),
    ...(view && !view.single ? [tab('whatIf', `${base}/what-if`)] : []),
    ...((await mayEnterAt(actor, head)) ? [tab('entry', `/entry/${head.code}`)] : []),
    ...((await mayEnterGridAt(actor, head)) ? [tab('entryGrid', `/entry/${head.code}/grid`)] : []),
    ...((await mayImportAt(actor, head.code, head.asOf)) ? [tab('entryImport', `/entry/${head.code}/import`)] : []),
  ];
  // Who enters comes to the form at once; how sure the figures are stands below it.
  const isEntry = current === 'entry' || current === 'entryGrid' || current === 'entryImport';
  const sets = ownSetsOnly ? head.sets.filter((set) => set.level === head.level) : head.sets;
  const kept = Object.fromEntries(
    [...new URLSearchParams(head.query)].filter(([name]) => name === 'set' || name === 'stage'),
  );
  return (
    <BoardShell
      actor={actor}
      crumbs={[...head.crumbs, { title: head.title, href: null }]}
      dates={isEntry ? undefined : { asOf: head.asOf, compareTo: head.compareTo, keep: { ...kept, ...carried } }}
      tabs={tabs}
      query={head.query}
      sets={{ choices: sets, page: address ?? base }}
    >
      <div className="flex flex-col gap-6">
        {below}
        <div className="flex flex-col gap-2 empty:hidden">
          <HeadNotices head={head} />
          {isEntry ? null : <FigureNotices head={head} />}
        </div>
        {children}
        {isEntry ? (
          <div className="flex flex-col gap-2 empty:hidden">
            <FigureNotices head={head} />
          </div>
        ) : null}
      </div>
    </BoardShell>
  );
}
