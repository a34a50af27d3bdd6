import type { MatrixView } from '@/lib/features/matrix/view';
import type { MatrixGrouping } from './matrix-choice';
import type { MatrixRow } from './matrix-row';

/** Rows under one heading. `kind` says which word the heading takes; `key` is what it is about, '' for the rest. */
export interface MatrixGroup {
  readonly kind: MatrixGrouping;
  readonly key: string;
  /** Of an area: its name and page. */
  readonly title: string | null;
  readonly href: string | null;
  readonly rows: readonly MatrixRow[];
}

/**
 * Every row once, under its heading: areas in their order, sets of tags and commune groups in the order of the alphabet,
 * what belongs nowhere last. The order of the rows is kept inside each; a heading without rows is left out.
 */
export function groupRows(rows: readonly MatrixRow[], kind: MatrixGrouping, areas: MatrixView['areas']): MatrixGroup[] {
  if (kind === 'none') return rows.length > 0 ? [{ kind, key: '', title: null, href: null, rows }] : [];
  const byKey = new Map<string, MatrixRow[]>();
  for (const row of rows) {
    const key = keyOf(row, kind, areas);
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const keys = kind === 'area' ? areas.map(({ code }) => code) : [...byKey.keys()].filter(Boolean).sort();
  return [...keys, ''].flatMap((key) => {
    const found = byKey.get(key);
    const area = kind === 'area' ? areas.find(({ code }) => code === key) : undefined;
    return found ? [{ kind, key, title: area?.title ?? null, href: area?.href ?? null, rows: found }] : [];
  });
}

function keyOf({ unit }: MatrixRow, kind: MatrixGrouping, areas: MatrixView['areas']): string {
  if (kind === 'tag') return unit.tags.join(' ');
  if (kind === 'communeGroup') return unit.communeGroup ?? '';
  return areas.some(({ code }) => code === unit.group) ? unit.group : '';
}
