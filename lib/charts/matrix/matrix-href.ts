import type { MatrixView } from '@/lib/features/matrix/view';
import { type MatrixChoice, choiceParams } from './matrix-choice';

/** The address of a matrix with all that is chosen in it. */
export function matrixHref(
  { code, query, by }: Pick<MatrixView, 'code' | 'query' | 'by'>,
  choice: MatrixChoice,
): string {
  const params = new URLSearchParams(query);
  if (by === 'indicators') params.set('by', by);
  for (const [name, value] of Object.entries(choiceParams(choice))) if (value) params.set(name, value);
  const text = params.toString();
  return `/units/${code}/matrix${text && `?${text}`}`;
}
