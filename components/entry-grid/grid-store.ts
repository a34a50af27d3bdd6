import { isNews } from '@/components/outbox/use-outbox';
import type { Outbox } from '@/components/outbox/outbox';
import { provenStatus, type CellSlot } from '@/lib/domain/entry/cell-slot';
import { NO_HISTORY, redo, remember, undo, type Edit, type EditHistory } from '@/lib/domain/entry/edit-history';
import { isSameContent, mergeContent, type ItemContent } from '@/lib/domain/entry/item-content';
import type { Reading } from '@/lib/domain/entry/reading';
import { holds, rangeOf, type CellAt, type Selection } from '@/lib/domain/entry/select';
import type { Status } from '@/lib/domain/criteria/status';
import { buildModel, placesOf, slotOf, type GridModel, type ItemPlace } from '@/lib/features/entry-grid/grid-model';
import { toLetters } from '@/lib/features/entry-grid/to-letters';
import type { EntryGridView } from '@/lib/features/entry-grid/view';
import { dayKey, writtenOn } from '@/lib/features/outbox/cell-key';
import type { CellState } from '@/lib/features/outbox/letter';

/** Where an editor stands open, and what was typed to open it. */
export interface Editing {
  readonly at: CellAt;
  /** null: what stands in the cell is edited; a text takes its place. */
  readonly typed: string | null;
}

type Listener = () => void;

/**
 * The grid of one page: what is selected, what was typed and what became of it. Rows redraw by their own version, so that
 * a key redraws one row of two hundred.
 */
export class GridStore {
  model: GridModel;
  selection: Selection = { anchor: { row: 0, column: 0 }, focus: { row: 0, column: 0 } };
  /** The document's focus is the grid's own, or was until something of it was opened. */
  hasFocus = false;
  editing: Editing | null = null;
  /** Editors opened so far: each is a field of its own, also in the same cell. */
  editors = 0;
  private history: EditHistory = NO_HISTORY;
  /** Typed, and not yet told by the outbox. */
  private readonly fresh = new Map<string, ItemContent>();
  private readonly states = new Map<string, CellState>();
  private readonly versions: number[] = [];
  private readonly listeners = new Set<Listener>();
  private places: ReadonlyMap<string, ItemPlace>;
  private changes = 0;
  private keys: string[][] = [];

  constructor(
    view: EntryGridView,
    private readonly outbox: Outbox,
  ) {
    this.model = buildModel(view);
    this.places = placesOf(this.model);
  }

  /** The page came anew: what was typed since stays with the outbox. */
  renew(view: EntryGridView): void {
    if (view === this.model.view) return;
    this.model = buildModel(view);
    this.places = placesOf(this.model);
    this.keys = [];
    this.redrawAll();
    this.hear();
  }

  subscribe = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  rowVersion = (row: number): number => this.versions[row] ?? 0;
  /** Grows with every change whatever. */
  version = (): number => this.changes;

  /** Follows the outbox; to be called while the grid is shown. */
  follow(): () => void {
    this.hear();
    return this.outbox.on('queue', () => this.hear());
  }

  private hear(): void {
    let heard = false;
    for (const key of new Set([...this.outbox.cellsOfDevice(), ...this.states.keys()])) {
      const place = this.places.get(key);
      if (!place) continue;
      const state = this.outbox.cell(this.model.addressOf(place));
      if ((this.states.get(key) ?? null) === state) continue;
      if (state) this.states.set(key, state);
      else this.states.delete(key);
      this.redraw(this.model.rowOf(place));
      heard = true;
    }
    if (heard) this.tell();
  }

  /** What the device knows of an item beyond the page. */
  stateOf(place: ItemPlace): CellState | null {
    const state = this.states.get(this.keyOf(place));
    return state && isNews(state, this.model.pageItem(place).factId) ? state : null;
  }

  contentOf(place: ItemPlace): ItemContent {
    const state = this.stateOf(place);
    const known = state?.ownDay === null ? state.content : null;
    return this.fresh.get(this.keyOf(place)) ?? known ?? this.model.pageItem(place).content;
  }

  slotAt(at: CellAt): CellSlot {
    return slotOf(this.model, at, this.contentOf(this.model.placeOf(at)));
  }

  /** What is shown as the status: a value's own, else what was given. */
  statusAt(slot: CellSlot): Status {
    return provenStatus(slot, slot.present.value) ?? slot.present.status;
  }

  phaseOf(place: ItemPlace): CellState['phase'] | null {
    const state = this.stateOf(place);
    if (this.fresh.has(this.keyOf(place))) return 'saving';
    return state && (state.phase !== 'saved' || state.at !== null) ? state.phase : null;
  }

  /** Was the cell refused for want of a reason? */
  isAskedAt(at: CellAt): boolean {
    const state = this.stateOf(this.model.placeOf(at));
    return state?.phase === 'refused' && state.refusal?.code === 'reason_missing';
  }

  /** How many cells wait for the person: refused, or changed by another; and the first of them after the focus. */
  needed(): { readonly count: number; readonly next: CellAt | null; readonly waiting: number } {
    const { focus } = this.selection;
    let waiting = 0;
    const found: CellAt[] = [];
    for (const key of this.states.keys()) {
      const place = this.places.get(key);
      const phase = place && this.phaseOf(place);
      if (phase === 'waiting') waiting += 1;
      if (place && (phase === 'refused' || phase === 'conflict')) found.push(this.cellOf(place));
    }
    const order = (at: CellAt) => at.row * this.model.columns + at.column;
    found.sort((a, b) => order(a) - order(b));
    return { count: found.length, next: found.find((at) => order(at) > order(focus)) ?? found[0] ?? null, waiting };
  }

  private cellOf(place: ItemPlace): CellAt {
    return { row: this.model.rowOf(place), column: this.model.view.layout === 'fields' ? 0 : place.item };
  }

  holdFocus(holds: boolean): void {
    this.hasFocus = holds;
  }

  select(selection: Selection): void {
    for (const one of [this.selection, selection]) {
      const { top, bottom } = rangeOf(one);
      for (let row = top; row <= bottom; row += 1) this.redraw(row);
    }
    this.selection = selection;
    this.tell();
  }

  isSelected(at: CellAt): boolean {
    return holds(rangeOf(this.selection), at);
  }

  edit(editing: Editing | null): void {
    for (const one of [this.editing, editing]) if (one) this.redraw(one.at.row);
    this.editing = editing;
    if (editing) this.editors += 1;
    this.tell();
  }

  /** Writes what was understood; the rest of the readings says nothing. */
  write(readings: readonly { readonly at: CellAt; readonly reading: Reading }[]): void {
    const contents = new Map<string, { place: ItemPlace; content: ItemContent }>();
    for (const { at, reading } of readings) {
      if (reading.kind !== 'understood') continue;
      const place = this.model.placeOf(at);
      const key = this.keyOf(place);
      contents.set(key, {
        place,
        content: mergeContent(contents.get(key)?.content, this.contentOf(place), reading.content),
      });
    }
    const edits = [...contents.values()].map(({ place, content }) => ({
      place: this.keyOf(place),
      before: this.contentOf(place),
      after: content,
    }));
    this.history = remember(this.history, edits);
    this.send(edits);
  }

  undo(): boolean {
    return this.step(undo(this.history));
  }

  redo(): boolean {
    return this.step(redo(this.history));
  }

  private step({ history, edits }: { history: EditHistory; edits: readonly Edit[] }): boolean {
    this.history = history;
    this.send(edits);
    return edits.length > 0;
  }

  private send(edits: readonly Edit[]): void {
    const changed = edits.flatMap(({ place: key, before, after }) => {
      const place = this.places.get(key);
      if (!place || (isSameContent(before, after) && this.phaseOf(place) !== 'refused')) return [];
      const base = this.stateOf(place)?.factId || this.model.pageItem(place).factId;
      return [{ place, before, after, base }];
    });
    for (const { place, after } of changed) {
      this.fresh.set(this.keyOf(place), after);
      this.redraw(this.model.rowOf(place));
    }
    this.tell();
    const written = new Map(changed.map(({ place, after }) => [this.keyOf(place), after]));
    for (const letter of toLetters(this.model, changed)) {
      void this.outbox.put(letter).then(() => {
        this.hear();
        for (const { item } of letter.entries) {
          const key = writtenOn(letter, item);
          const place = this.places.get(key);
          // Something newer may have been typed meanwhile.
          if (this.fresh.get(key) === written.get(key)) this.fresh.delete(key);
          if (place) this.redraw(this.model.rowOf(place));
        }
        this.tell();
      });
    }
  }

  /** Asked for every cell that is drawn: put together once. */
  private keyOf({ unit, item }: ItemPlace): string {
    const keys = (this.keys[unit] ??= []);
    return (keys[item] ??= dayKey(this.model.addressOf({ unit, item })));
  }

  private redraw(row: number): void {
    this.versions[row] = this.rowVersion(row) + 1;
  }

  private redrawAll(): void {
    for (let row = 0; row < this.model.rows; row += 1) this.redraw(row);
    this.tell();
  }

  private tell(): void {
    this.changes += 1;
    for (const listener of this.listeners) listener();
  }
}
