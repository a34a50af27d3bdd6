/** The address of a unit, or of one of its pages, with the day, comparison and set of the page one comes from. */
export function unitHref(
  code: string,
  query: string,
  page?: 'matrix' | 'map' | 'history',
  more?: Record<string, string>,
): string {
  const params = new URLSearchParams(query);
  for (const [key, value] of Object.entries(more ?? {})) params.set(key, value);
  const text = params.toString();
  return `/units/${code}${page ? `/${page}` : ''}${text ? `?${text}` : ''}`;
}
