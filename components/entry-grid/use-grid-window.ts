import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';

export const ROW_HEIGHT = 30;

interface Shape {
  readonly rows: number;
  readonly widths: readonly number[];
  readonly nameWidth: number;
  readonly headHeight: number;
  /** The cell that has the focus is drawn wherever one has scrolled to: the keyboard would be lost with it. */
  readonly focus: { readonly row: number; readonly column: number };
}

/** The rows and columns that are in sight, a few more, and those of the focus. */
export function useGridWindow(box: RefObject<HTMLDivElement | null>, shape: Shape) {
  const { rows, widths, nameWidth, headHeight, focus } = shape;
  const vertical = useVirtualizer({
    count: rows,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    scrollPaddingStart: headHeight,
    paddingStart: 0,
    initialRect: { width: 1280, height: 640 },
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => withOne(defaultRangeExtractor(range), focus.row),
      [focus.row],
    ),
  });
  const horizontal = useVirtualizer({
    horizontal: true,
    count: widths.length,
    getScrollElement: () => box.current,
    estimateSize: (at) => widths[at] ?? 0,
    overscan: 6,
    scrollPaddingStart: nameWidth,
    initialRect: { width: 1280, height: 640 },
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => withOne(defaultRangeExtractor(range), focus.column),
      [focus.column],
    ),
  });
  return { vertical, horizontal };
}

function withOne(indexes: number[], one: number): number[] {
  if (indexes.includes(one)) return indexes;
  return [...indexes, one].sort((a, b) => a - b);
}
