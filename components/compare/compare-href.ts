import type { CompareView } from '@/lib/features/compare/view';

type Chosen = Pick<CompareView, 'path' | 'query' | 'chosenUnits' | 'chosenPlaces' | 'differing'>;

/** The address of the same comparison with one thing changed. */
export function compareHref(view: Chosen, change: Partial<Omit<Chosen, 'path' | 'query'>>): string {
  const { path, query, chosenUnits, chosenPlaces, differing } = { ...view, ...change };
  const params = new URLSearchParams(query);
  for (const code of chosenPlaces) params.append('g', code);
  for (const code of chosenUnits) params.append('u', code);
  if (differing) params.set('only', 'differing');
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}
