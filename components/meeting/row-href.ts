/** The address of one petition or task, opened on its unit's page. */
export function rowHref(code: string, page: 'petitions' | 'tasks', query: string, id: number): string {
  const row = page === 'petitions' ? `petition=${id}#kien-nghi-${id}` : `task=${id}#viec-${id}`;
  return `/units/${code}/${page}${query ? `${query}&` : '?'}${row}`;
}
