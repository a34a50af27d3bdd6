/** The seven regions of the criteria sets, as thresholds name them. */
export const REGIONS = ['tdmnpb', 'dbsh', 'btb', 'dhntb', 'tn', 'dnb', 'dbscl'] as const;
export const REGION_KEYS = new RegExp(`^(${REGIONS.join('|')})$`);
