'use client';

import { type RefObject, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useCells } from '@/components/outbox/use-cells';
import { useOutbox } from '@/components/outbox/use-outbox';
import { addressOf } from '@/lib/features/cells/cell-view';
import { laterFact } from '@/lib/features/outbox/cell-key';
import type { CellContent } from '@/lib/features/outbox/letter';
import { contentOf } from '@/lib/features/outbox/letter-body';
import type { EntryRow, EntryView } from '@/lib/features/assessments/entry-view';
import { valuesOf } from '@/lib/features/assessments/read-values';
import type { SaveState } from '@/lib/features/assessments/save-state';
import { answerOf, type Phase, phaseOf, type RowStates } from './row-answer';
import { isChanged } from './is-changed';
import { draftOf, type RowDraft, saysForm, withContents } from './row-draft';
import { letterOf, type SeenRow } from './row-letter';

interface RowOutbox {
  readonly phase: Phase;
  readonly answer: SaveState;
  readonly states: RowStates;
  /** What the fields were last filled with since the page came, and how often; null: never. */
  readonly filled: { readonly draft: RowDraft; readonly times: number } | null;
  /** Something was typed that is not kept yet. */
  readonly touch: () => void;
  /** Keeps the row on this device as it stands; it is sent in its turn. */
  readonly save: () => void;
  readonly decide: (items: readonly string[], choice: 'mine' | 'theirs') => void;
}

/** Ties the fields of a row to the outbox: what is typed goes in, what waits there or was saved elsewhere comes out. */
export function useRowOutbox(form: RefObject<HTMLFormElement | null>, row: EntryRow, view: EntryView): RowOutbox {
  const outbox = useOutbox();
  const cells = useMemo(() => cellsOf(row, view), [row, view]);
  const known = useCells(cells);
  const states = useMemo(
    () => Object.fromEntries(cells.map(({ address }, at) => [address.item, known[at] ?? null])),
    [cells, known],
  );
  const [filled, setFilled] = useState<RowOutbox['filled']>(null);
  // Counts what was typed; equal to `kept` when all of it lies in the outbox.
  const typed = useRef(0);
  const kept = useRef(0);
  const seen = useRef<SeenRow>({ bases: {}, contents: {} });
  const isFirst = useRef(true);

  // Fields that nobody is typing in follow what is known; those that somebody types in keep what they were seen with.
  useEffect(() => {
    if (!form.current) return;
    // What was done before the scripts had come is the person's, too.
    if (isFirst.current && isChanged(form.current)) typed.current += 1;
    if (!isFirst.current && typed.current !== kept.current) return;
    isFirst.current = false;
    seen.current = seenIn(row, states);
    if (typed.current !== kept.current) return;
    const draft = withContents(row, draftOf(row, { status: 'idle' }), seen.current.contents, states);
    if (saysForm(form.current, row, draft)) return;
    startTransition(() => setFilled((now) => ({ draft, times: (now?.times ?? 0) + 1 })));
  }, [form, row, states]);

  const save = useCallback(() => {
    if (!form.current) return;
    const letter = letterOf(view, row, valuesOf(new FormData(form.current)), seen.current);
    const now = typed.current;
    const said = letter.entries.map((entry) => [entry.item, contentOf(letter, entry)]);
    seen.current = { ...seen.current, contents: { ...seen.current.contents, ...Object.fromEntries(said) } };
    void outbox.put(letter).then(() => (kept.current = Math.max(kept.current, now)));
  }, [form, outbox, row, view]);

  const decide = (items: readonly string[], choice: 'mine' | 'theirs') =>
    void outbox.decide(
      items.map((item) => addressOf(view, item)),
      choice,
    );

  return {
    ...{ phase: phaseOf(states), answer: answerOf(row, states), states, filled, save, decide },
    touch: () => void (typed.current += 1),
  };
}

function cellsOf(row: EntryRow, view: EntryView) {
  return [row, ...row.indicators].map(({ item, factId }) => ({
    address: addressOf(view, item),
    factId: factId ?? '',
  }));
}

function seenIn(row: EntryRow, states: RowStates): SeenRow {
  const cells = [
    { ...row, value: null },
    ...row.indicators.map((indicator) => ({ ...indicator, note: null, cause: null })),
  ];
  const contents = cells.map(({ item, status, value, note, cause }): [string, CellContent] => [
    item,
    states[item]?.content ?? { status, value, note, cause },
  ]);
  const bases = cells.map(({ item, factId }) => [item, laterFact(factId ?? '', states[item]?.factId ?? '')]);
  return { bases: Object.fromEntries(bases), contents: Object.fromEntries(contents) };
}
