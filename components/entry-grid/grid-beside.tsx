import { useEffect, useState, useSyncExternalStore } from 'react';
import { CellPanel } from '@/components/cell-panel/cell-panel';
import { EvidenceList } from '@/components/evidence/evidence-list';
import type { EvidencePlace } from '@/components/evidence/evidence-place';
import type { GridModel, ItemPlace } from '@/lib/features/entry-grid/grid-model';
import type { GridStore } from './grid-store';

/** Who walks through the grid passes over cells. */
const REST_MS = 400;

/** What stands beside the cell of the focus: asked for once one rests there. */
export function GridBeside({ store }: { store: GridStore }) {
  useSyncExternalStore(store.subscribe, store.version, () => 0);
  const { model, selection } = store;
  const place = useRested(model.placeOf(selection.focus));
  const address = model.addressOf(place);
  const { number } = model.itemOf(place);
  const { locked } = model.pageItem(place);
  return (
    <div className="eg-beside">
      <CellPanel
        key={`${address.unit} ${address.item}`}
        address={address}
        asOf={model.view.day}
        evidence={
          <EvidenceList key={`${address.unit} ${number}`} place={evidencePlace(model, place)} locked={locked} />
        }
      />
    </div>
  );
}

function evidencePlace(model: GridModel, place: ItemPlace): EvidencePlace {
  const { setId, day, items } = model.view;
  const { number, name } = model.itemOf(place);
  const { code, title } = model.unitOf(place);
  return {
    ...{ unit: code, title, set: setId, day, criterion: number },
    name: items.find((item) => item.number === number && item.rule === null)?.name ?? name,
    indicators: items
      .filter((item) => item.number === number && item.rule !== null)
      .map((item) => ({ item: item.item, code: item.label, name: item.name })),
  };
}

/** The place as it was when nothing had moved for a while; only its numbers matter, it is made anew at every drawing. */
function useRested({ unit, item }: ItemPlace): ItemPlace {
  const [rested, setRested] = useState<ItemPlace>({ unit, item });
  useEffect(() => {
    const timer = window.setTimeout(() => setRested({ unit, item }), REST_MS);
    return () => window.clearTimeout(timer);
  }, [unit, item]);
  return rested;
}
