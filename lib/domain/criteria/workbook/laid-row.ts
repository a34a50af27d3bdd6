import { cellAddress } from '../../sheet/cell-address';
import type { SheetCell, SheetRow } from '../../sheet/workbook-read';
import type { Role, SheetLayout } from './headings';
import type { TakeFault } from './sheet-fault';

/** One row of the body with what its columns mean. */
export interface LaidRow {
  readonly row: SheetRow;
  readonly layout: SheetLayout;
  readonly isOwn: boolean;
  readonly take: TakeFault;
  readonly cellOf: (role: Role) => SheetCell | undefined;
  /** The address where a role's cell is, or would be. */
  readonly placeOf: (role: Role) => string;
}

/** Puts the layout over a row. */
export function layRow(row: SheetRow, layout: SheetLayout, isOwn: boolean, take: TakeFault): LaidRow {
  return {
    ...{ row, layout, isOwn, take },
    cellOf: (role) => row.cells.get(layout.roles.get(role) ?? 0),
    placeOf: (role) => cellAddress(row.number, layout.roles.get(role) ?? 1),
  };
}
