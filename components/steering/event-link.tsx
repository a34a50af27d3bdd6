import type { NamedRow } from '@/lib/features/steering/names';

/** The event to which a row belongs, on the page of its unit. */
export function EventLink({ event: { id, code, title }, query }: { event: NamedRow; query: string }) {
  return (
    <a href={`/units/${code}/events/${id}${query}`} lang="vi">
      {title}
    </a>
  );
}
