import { useVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useMemo } from 'react';
import type { CellAt } from '@/lib/domain/entry/select';

export const ROW_HEIGHT = 30;

interface Shape {
  readonly rows: number;
  readonly widths: readonly number[];
  readonly nameWidth: number;
  readonly headHeight: number;
  readonly focus: CellAt;
}

type Box = Virtualizer<HTMLDivElement, Element>;

/** The rows and columns in sight, a few more, and those of the focus: the keyboard would be lost with its cell. */
export function useGridWindow(box: RefObject<HTMLDivElement | null>, shape: Shape) {
  const { rows, widths, nameWidth, headHeight, focus } = shape;
  const shared = { getScrollElement: () => box.current, initialRect: { width: 1280, height: 640 } };
  const vertical = useVirtualizer({ ...shared, count: rows, estimateSize: () => ROW_HEIGHT, overscan: 4 });
  const horizontal = useVirtualizer({
    ...shared,
    horizontal: true,
    count: widths.length,
    estimateSize: (at) => widths[at] ?? 0,
    overscan: 2,
  });
  useEffect(() => horizontal.measure(), [horizontal, widths]);

  /** Scrolls as little as brings a cell out from under the names and numbers. */
  const reveal = useCallback(
    ({ row, column }: CellAt) => {
      const shown = box.current;
      if (!shown) return;
      shown.scrollTop = nearest(shown.scrollTop, row * ROW_HEIGHT, ROW_HEIGHT, shown.clientHeight - headHeight);
      const left = widths.slice(0, column).reduce((sum, width) => sum + width, 0);
      shown.scrollLeft = nearest(shown.scrollLeft, left, widths[column] ?? 0, shown.clientWidth - nameWidth);
    },
    [box, widths, nameWidth, headHeight],
  );
  return {
    rows: useWithFocus(vertical, focus.row),
    columns: useWithFocus(horizontal, focus.column),
    width: horizontal.getTotalSize(),
    height: vertical.getTotalSize(),
    reveal,
  };
}

/** The same list as long as nothing changes: a row that is given it again is not drawn again. */
function useWithFocus(virtualizer: Box, focus: number): readonly VirtualItem[] {
  const items = virtualizer.getVirtualItems();
  const known = virtualizer.measurementsCache[focus];
  const missing = known !== undefined && !items.some(({ index }) => index === focus) ? known : null;
  return useMemo(() => (missing ? [...items, missing].sort((a, b) => a.index - b.index) : items), [items, missing]);
}

function nearest(scrolled: number, start: number, size: number, room: number): number {
  if (start < scrolled) return start;
  return start + size > scrolled + room ? start + size - room : scrolled;
}
