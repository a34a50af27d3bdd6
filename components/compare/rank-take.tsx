'use client';

import type { ReactNode } from 'react';
import { TakeAway } from '@/components/take-away/take-away';
import type { TableCell } from '@/lib/charts/table-model';

interface Props {
  file: string;
  title: string;
  head: readonly string[];
  rows: readonly (readonly TableCell[])[];
  children: ReactNode;
}

/** The ranks are read a rank a line and taken away a unit a line. */
export function RankTake({ file, title, head, rows, children }: Props) {
  return (
    <TakeAway file={file} rows={() => ({ title, head: [head], rows })}>
      {children}
    </TakeAway>
  );
}
