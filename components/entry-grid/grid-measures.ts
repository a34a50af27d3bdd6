import { isMeasured } from '@/lib/domain/entry/cell-slot';
import { FIELDS, slotOf, type GridModel } from '@/lib/features/entry-grid/grid-model';
import { EMPTY_CONTENT } from '@/lib/domain/entry/item-content';

const NARROW = 640;
const SIGN = 44;
const VALUE = 80;

/** Names stay in sight beside what scrolls: on a phone they leave room for it. */
export function nameWidthOf({ view }: GridModel, width: number): number {
  if (width < NARROW) return view.layout === 'fields' ? 150 : 116;
  return view.layout === 'fields' ? (width > 1_400 ? 460 : 340) : 250;
}

export function headHeightOf({ view }: GridModel): number {
  return view.layout === 'fields' ? 34 : 190;
}

/** A sign takes little, a value more; of the fields the note takes what is left. */
export function columnWidths(model: GridModel, room: number): number[] {
  if (model.view.layout === 'fields') {
    const [status, value, cause] = [150, 130, 250];
    return FIELDS.map((field) =>
      field === 'note'
        ? Math.max(260, room - status - value - cause - 20)
        : { status, value, cause, said: SIGN }[field],
    );
  }
  return model.view.items.map((_, column) =>
    isMeasured(slotOf(model, { row: 0, column }, EMPTY_CONTENT).item) ? VALUE : SIGN,
  );
}
