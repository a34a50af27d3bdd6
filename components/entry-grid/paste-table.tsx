import { useTranslations } from 'next-intl';
import type { PastePlan, PastedCell } from '@/lib/domain/entry/plan-paste';
import { type Chosen, decided } from './paste-plan';
import { GridCell } from './grid-cell';
import type { GridStore } from './grid-store';
import type { GridWords } from './use-grid-words';

/** More rows are counted, not drawn. */
const SHOWN = 60;

interface Props {
  plan: PastePlan;
  store: GridStore;
  chosen: Chosen;
  words: GridWords;
}

/** The cells as they will stand, in their rows and columns of the grid; what is asked or refused is marked in its place. */
export function PasteTable({ plan, store, chosen, words }: Props) {
  const t = useTranslations('grid.paste');
  const { model } = store;
  const placed = new Map<string, { cell: PastedCell; index: number }>();
  plan.cells.forEach((cell, index) => {
    if (cell.at && cell.reading.kind !== 'blank') placed.set(`${cell.at.row}:${cell.at.column}`, { cell, index });
  });
  const ats = [...placed.values()].flatMap(({ cell }) => (cell.at ? [cell.at] : []));
  const rows = [...new Set(ats.map(({ row }) => row))].sort((a, b) => a - b);
  const columns = [...new Set(ats.map(({ column }) => column))].sort((a, b) => a - b);
  if (rows.length === 0) return null;
  const byField = model.view.layout === 'fields';
  const rowName = (row: number) => {
    const place = model.placeOf({ row, column: 0 });
    const item = model.itemOf(place);
    return byField ? `${item.label} ${item.name}` : model.unitOf(place).name;
  };
  const columnName = (column: number) =>
    byField ? words.fieldText(model.fieldOf({ row: 0, column })) : (model.view.items[column]?.label ?? '');
  return (
    <section aria-label={t('table')} className="eg-paste-table">
      <table className="data-table">
        <caption className="text-left text-small">{t('table')}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row) => (
            <tr key={row}>
              <th scope="row" lang="vi">
                {rowName(row)}
              </th>
              {columns.map((column) => (
                <td key={column}>{drawn(row, column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN ? (
        <p className="text-small text-quiet">{t('moreRows', { n: rows.length - SHOWN })}</p>
      ) : null}
    </section>
  );

  function drawn(row: number, column: number) {
    const found = placed.get(`${row}:${column}`);
    if (!found) return null;
    const reading = decided(found.cell, chosen.get(found.index));
    const slot = store.slotAt({ row, column });
    if (reading.kind === 'ambiguous')
      return <span className="font-semibold text-basically">? {found.cell.text.trim()}</span>;
    if (reading.kind === 'refused')
      return <span className="font-semibold text-not-met">! {found.cell.text.trim()}</span>;
    const present = reading.kind === 'understood' ? reading.content : slot.present;
    const after = { ...slot, present };
    const shown = store.statusAt(after);
    return (
      <span className={reading.kind === 'same' ? 'eg-same' : undefined}>
        <GridCell slot={after} shown={shown} text={words.cellText(after)} claimed={null} />
        <span className="sr-only">{words.statusText(shown)}</span>
      </span>
    );
  }
}
