/** Signs of a text that is judged: a page of sentences; an address can carry as many. */
export const MOST_SIGNS = 2000;

/** The first value of a page's parameter, trimmed. */
export function readText(value: string | string[] | undefined): string {
  return ((Array.isArray(value) ? value[0] : value) ?? '').trim();
}
