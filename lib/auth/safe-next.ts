const HERE = 'http://here.invalid';
/** Going on to a door would lead in a circle. */
const DOORS = /^\/(sign-in|choose-tenant|unavailable)(\?|$)/;

/** A path of this site to go on to, or `/`: never another site, whatever a link says. */
export function safeNext(value: unknown): string {
  if (typeof value !== 'string' || !value.startsWith('/') || value.length > 2_000) return '/';
  if (!URL.canParse(value, HERE)) return '/';
  const url = new URL(value, HERE);
  if (url.origin !== HERE) return '/';
  const path = url.pathname + url.search;
  return path.startsWith('//') || DOORS.test(path) ? '/' : path;
}
