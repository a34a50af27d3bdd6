import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select';
import type { ItemContent } from '@/lib/domain/entry/item-content';
import type { PastePlan } from '@/lib/domain/entry/plan-paste';
import type { GridModel } from '@/lib/features/entry-grid/grid-model';
import type { Chosen, Doubt } from './paste-plan';
import type { GridWords } from './use-grid-words';

interface Props {
  doubts: readonly Doubt[];
  plan: PastePlan;
  model: GridModel;
  chosen: Chosen;
  words: GridWords;
  onChoose: (chosen: Chosen) => void;
}

/** What can be read in several ways, cell by cell; the first choice of a text does for all cells that say the same. */
export function PasteDoubts({ doubts, plan, model, chosen, words, onChoose }: Props) {
  const t = useTranslations('grid.paste');
  if (doubts.length === 0) return null;
  const choose = (cells: readonly number[], value: string) => {
    const next = new Map(chosen);
    for (const at of cells)
      if (value === '') next.delete(at);
      else next.set(at, Number(value));
    onChoose(next);
  };
  const readingText = ({ value, status }: ItemContent) =>
    value === null ? words.statusText(status) : `${value} (${words.statusText(status)})`;
  return (
    <section aria-label={t('doubts')}>
      <h3 className="text-small">{t('doubts')}</h3>
      {doubts.map(({ text, cells }, first) => {
        const reading = plan.cells[cells[0] ?? -1]?.reading;
        const readings = reading?.kind === 'ambiguous' ? reading.readings : [];
        const choice = (of: readonly number[], label: string, isFirst: boolean) => {
          const values = new Set(of.map((at) => chosen.get(at)));
          const value = values.size === 1 ? [...values][0] : undefined;
          return (
            <Select
              aria-label={label}
              data-first={isFirst ? '' : undefined}
              value={value ?? ''}
              onChange={(event) => choose(of, event.target.value)}
            >
              <option value="">{t('leave')}</option>
              {readings.map((content, at) => (
                <option key={at} value={at}>
                  {t('read', { what: readingText(content) })}
                </option>
              ))}
            </Select>
          );
        };
        return (
          <div key={text} className="eg-doubt">
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-semibold">“{text}”</span>
              <span>{t('cells', { n: cells.length })}</span>
              {choice(cells, t('allOf', { text }), first === 0)}
            </p>
            {cells.length > 1 ? (
              <details>
                <summary className="inline-flex min-h-6 items-center text-accent">{t('each')}</summary>
                <ul>
                  {cells.map((at) => {
                    const place = plan.cells[at]?.at;
                    const name = place ? words.placeText(model, place) : '';
                    return (
                      <li key={at} className="flex flex-wrap items-center gap-2">
                        <span lang="vi">{name}</span> {choice([at], `${name}: “${text}”`, false)}
                      </li>
                    );
                  })}
                </ul>
              </details>
            ) : (
              <p className="text-quiet" lang="vi">
                {placeOf(cells[0])}
              </p>
            )}
          </div>
        );
      })}
    </section>
  );

  function placeOf(at: number | undefined): string {
    const place = at === undefined ? null : plan.cells[at]?.at;
    return place ? words.placeText(model, place) : '';
  }
}
