import { useSyncExternalStore } from 'react';
import { CellPanel } from '@/components/cell-panel/cell-panel';
import type { GridStore } from './grid-store';

/** What stands beside the cell of the focus: asked for once one rests there. */
export function GridBeside({ store }: { store: GridStore }) {
  useSyncExternalStore(store.subscribe, store.version, () => 0);
  const { model, selection } = store;
  const address = model.addressOf(model.placeOf(selection.focus));
  return (
    <div className="eg-beside">
      <CellPanel key={`${address.unit} ${address.item}`} address={address} asOf={model.view.day} />
    </div>
  );
}
