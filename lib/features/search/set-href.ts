/** The page of a criteria set, at a criterion. */
export function setHref(setId: string, number: number | null = null): string {
  return `/sets/${encodeURIComponent(setId)}${number === null ? '' : `#tieu-chi-${number}`}`;
}
