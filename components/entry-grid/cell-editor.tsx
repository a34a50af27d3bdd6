import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { CAUSES } from '@/lib/domain/criteria/status';
import type { CellSlot } from '@/lib/domain/entry/cell-slot';
import type { Editing } from './grid-store';
import type { GridWords } from './use-grid-words';

/** Where the focus goes when an editor closes. */
export type AfterEdit = 'down' | 'next' | 'previous' | 'stay';

interface Props {
  slot: CellSlot;
  editing: Editing;
  text: string;
  words: GridWords;
  /** `text` null: given up. */
  onDone: (text: string | null, then: AfterEdit) => void;
}

/** The field in a cell while it is edited: Enter, Tab or leaving it writes, Esc gives it up. */
export function CellEditor({ slot, editing, text, words, onDone }: Props) {
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const done = useRef(false);
  useLayoutEffect(() => {
    const input = field.current;
    input?.focus();
    if (input && 'select' in input && editing.typed === null && slot.field !== 'note') input.select();
  }, [editing, slot.field]);

  const finish = (value: string | null, then: AfterEdit) => {
    if (done.current) return;
    done.current = true;
    onDone(value, then);
  };
  const keys = {
    onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>) => {
      event.stopPropagation();
      if (event.nativeEvent.isComposing) return;
      const { code } = event;
      if (code !== 'Enter' && code !== 'NumpadEnter' && code !== 'Tab' && code !== 'Escape') return;
      event.preventDefault();
      if (code === 'Escape') return finish(null, 'stay');
      finish(event.currentTarget.value, code === 'Tab' ? (event.shiftKey ? 'previous' : 'next') : 'down');
    },
    onBlur: (event: FocusEvent<HTMLInputElement | HTMLSelectElement>) => finish(event.currentTarget.value, 'stay'),
  };
  const options = optionsOf(slot, words);
  if (options)
    return (
      <select ref={field} className="eg-editor" defaultValue={text} aria-label={text} {...keys}>
        <option value="" />
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    );
  const isNumber = slot.field !== 'note' && slot.item.kind === 'indicator' && slot.item.rule.kind !== 'text';
  return (
    <input
      ref={field}
      type="text"
      className="eg-editor"
      inputMode={isNumber ? 'decimal' : 'text'}
      maxLength={2_000}
      autoComplete="off"
      defaultValue={editing.typed ?? text}
      aria-label={text}
      {...keys}
    />
  );
}

function optionsOf({ field, item }: CellSlot, { causeText }: GridWords): readonly string[] | null {
  if (field === 'cause') return CAUSES.map(causeText);
  return item.kind === 'indicator' && item.rule.kind === 'choice' && field !== 'note' ? item.rule.choices : null;
}
