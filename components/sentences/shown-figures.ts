import { vietnamese } from '@/components/ui/words';
import type { Finding } from '@/lib/domain/sentences/finding';
import { showFigure } from '@/lib/features/sentences/show-figure';

/** Figures for the words of the catalogue; words of the sentence stay Vietnamese in both languages. */
export function shownFigures(figures: Finding['figures']): Record<string, string> {
  const shown = (name: string, value: string | number) =>
    ['what', 'text'].includes(name) ? vietnamese(String(value)) : showFigure(value);
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, shown(name, value)]));
}
