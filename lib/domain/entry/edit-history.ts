import { isSameContent, type ItemContent } from './item-content';

/** One item's content changed. `place` names it; the grid knows what it means. */
export interface Edit {
  readonly place: string;
  readonly before: ItemContent;
  readonly after: ItemContent;
}

/** Acts that can be taken back, and those that were; each act is all its edits at once. */
export interface EditHistory {
  readonly done: readonly (readonly Edit[])[];
  readonly undone: readonly (readonly Edit[])[];
}

export const NO_HISTORY: EditHistory = { done: [], undone: [] };

/** Acts kept. */
const DEPTH = 200;

/** After a new act nothing can be redone; an act that changes nothing is none. */
export function remember(history: EditHistory, edits: readonly Edit[]): EditHistory {
  const changing = edits.filter(({ before, after }) => !isSameContent(before, after));
  return changing.length === 0 ? history : { done: [...history.done, changing].slice(-DEPTH), undone: [] };
}

export interface Step {
  readonly history: EditHistory;
  /** What is to be written now; [] when there is nothing to take back. */
  readonly edits: readonly Edit[];
}

/** Takes the last act back: writes what stood before, last edit first. */
export function undo({ done, undone }: EditHistory): Step {
  const act = done.at(-1);
  if (!act) return { history: { done, undone }, edits: [] };
  return { history: { done: done.slice(0, -1), undone: [...undone, act] }, edits: inverse(act) };
}

/** Does again what was taken back last. */
export function redo({ done, undone }: EditHistory): Step {
  const act = undone.at(-1);
  if (!act) return { history: { done, undone }, edits: [] };
  return { history: { done: [...done, act], undone: undone.slice(0, -1) }, edits: act };
}

export function inverse(edits: readonly Edit[]): Edit[] {
  return edits.map(({ place, before, after }) => ({ place, before: after, after: before })).reverse();
}
