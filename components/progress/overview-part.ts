import type { DrawnOverview } from '@/lib/charts/packed/overview';

/** What each part of an overview is drawn from. */
export interface OverviewPartProps {
  view: DrawnOverview;
  /** Of the counted units nobody is assessed yet. */
  nobody: boolean;
  /** Address of the list of units, narrowed. */
  listOf: (filter: Record<string, string>) => string;
}
