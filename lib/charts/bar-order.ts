import type { Status } from '@/lib/domain/criteria/status';

/** The order in which statuses stand in bars, tallies and legends: from what counts to what nobody knows. */
export const BAR_ORDER: readonly Status[] = ['met', 'not_applicable', 'basically_met', 'not_met', 'not_assessed'];
