import { useSearchParams } from 'next/navigation';
import { useCallback, useState } from 'react';
import { type MatrixChoice, choiceParams, readChoice } from '@/lib/charts/matrix/matrix-choice';
import type { MatrixView } from '@/lib/features/matrix/view';

/** What is shown of the matrix; every change stands in the address at once. */
export function useMatrixChoice(view: MatrixView): [MatrixChoice, (part: Partial<MatrixChoice>) => void] {
  const asked = useSearchParams();
  const [choice, setChoice] = useState(() => readChoice(new URLSearchParams(asked), view));
  const change = useCallback(
    (part: Partial<MatrixChoice>) => {
      const next = { ...choice, ...part };
      setChoice(next);
      putInAddress(choiceParams(next));
    },
    [choice],
  );
  return [choice, change];
}

/** Puts parts into the address of the page without asking the server; '' takes a part away. */
export function putInAddress(parts: Readonly<Record<string, string>>): void {
  const url = new URL(window.location.href);
  for (const [name, value] of Object.entries(parts)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  window.history.replaceState(window.history.state, '', url);
}
