import type { EntryRow } from '@/lib/features/assessments/entry-view';
import { IDLE, type SaveState } from '@/lib/features/assessments/save-state';
import type { CellState } from '@/lib/features/outbox/letter';

export type Phase = 'rest' | 'saving' | 'waiting';

/** The newest of each cell of a row that this device knows, by item key. */
export type RowStates = Readonly<Record<string, CellState | null>>;

/** What is on its way of a row; `waiting` where a part of it waits. */
export function phaseOf(states: RowStates): Phase {
  const phases = Object.values(states).map((state) => state?.phase);
  if (phases.includes('waiting')) return 'waiting';
  return phases.includes('saving') ? 'saving' : 'rest';
}

/** What became of a row as a whole, as its fields are told it: one conflict or refusal stands for it. */
export function answerOf(row: EntryRow, states: RowStates): SaveState {
  const known = [row.item, ...row.indicators.map(({ item }) => item)].flatMap((item) => {
    const state = states[item];
    return state ? [{ item, state }] : [];
  });
  const theirs = known.flatMap(({ state }) => (state.theirs ? [state.theirs] : []));
  if (theirs.length > 0) return { status: 'conflict', theirs, values: {} };
  const refusals = known.flatMap(({ state }) => (state.refusal ? [state.refusal] : []));
  const first = refusals[0];
  if (first) {
    const fieldErrors = Object.assign({}, ...refusals.map(({ fields }) => fields));
    return { status: 'refused', code: first.code, fieldErrors, values: {} };
  }
  const saved = known.filter(({ state }) => state.phase === 'saved' && state.at !== null);
  if (saved.length === 0) return IDLE;
  return {
    status: 'saved',
    at:
      saved
        .map(({ state }) => state.at ?? '')
        .sort()
        .at(-1) ?? '',
    facts: saved.map(({ item, state }) => ({ item, factId: state.factId, status: state.content.status })),
  };
}
