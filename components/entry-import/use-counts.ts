'use client';

import { useTranslations } from 'next-intl';
import type { ChangeKind } from '@/lib/features/entry-import/view';

const SAID = ['new', 'changed', 'same', 'conflict', 'faults'] as const;
export type Counts = Readonly<Partial<Record<ChangeKind | 'faults', number>>>;

/** "12 ô mới, 30 ô đổi": what is not there is not said. */
export function useCounts(): (counts: Counts) => string {
  const t = useTranslations('entryImport.counts');
  return (counts) =>
    SAID.filter((kind) => (counts[kind] ?? 0) > 0)
      .map((kind) => t(kind, { n: counts[kind] ?? 0 }))
      .join(', ');
}
