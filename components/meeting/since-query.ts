/** The query of a page without the comparison day that somebody chose: the page then counts from the last event. */
export function sinceQuery(query: string): string {
  const params = new URLSearchParams(query);
  params.delete('compare');
  const text = params.toString();
  return text && `?${text}`;
}
