/** A piece of an upload: no longer than the first, and, unless it is the last, no shorter than the second. */
export const PIECE_BYTES = { most: 1024 * 1024, least: 64 * 1024 } as const;

/** Files of one person that may be on their way at one time. */
export const OPEN_UPLOADS = 50;

/** What has not come whole within a day is forgotten. */
export const UPLOAD_HOURS = 24;
