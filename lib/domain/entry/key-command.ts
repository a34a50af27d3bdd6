import type { Status } from '../criteria/status';
import type { Movement } from './move';

/** A pressed key as the browser tells it; `code` is its place on the keyboard, whatever letter an input method makes of it. */
export interface PressedKey {
  readonly code: string;
  /** The letter or sign that it makes. */
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or ⌘. */
  readonly ctrl: boolean;
  readonly alt: boolean;
  /** An input method is in the midst of a word. */
  readonly composing: boolean;
}

export type GridCommand =
  | { readonly do: 'move'; readonly movement: Movement; readonly grow: boolean }
  | { readonly do: 'select'; readonly what: 'rows' | 'columns' | 'all' }
  | { readonly do: 'status'; readonly status: Status }
  /** `typed`: what is being typed replaces what stands there. */
  | { readonly do: 'edit'; readonly typed: boolean }
  | { readonly do: 'clear' | 'undo' | 'redo' | 'fillDown' | 'fillRight' };

/** What a cell takes: only a status, a status or something typed (an indicator's value), only something typed. */
export type CellTakes = 'status' | 'both' | 'text';

const STATUS_KEYS: Readonly<Record<string, Status>> = {
  KeyD: 'met',
  KeyB: 'basically_met',
  KeyC: 'not_met',
  KeyK: 'not_applicable',
};
const DIGITS: readonly Status[] = ['met', 'basically_met', 'not_met', 'not_applicable', 'not_assessed'];

const MOVES: Readonly<Record<string, Movement>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'rowStart',
  End: 'rowEnd',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
};
const CTRL_MOVES: Readonly<Record<string, Movement>> = {
  Home: 'gridStart',
  End: 'gridEnd',
};

/**
 * What a key does while no cell is being edited; null: nothing of the grid's, so the browser goes on with it (copy and
 * paste among them). Statuses go by the key's place: with a Vietnamese input method on, the letter it makes is not known.
 */
export function readKey(pressed: PressedKey, takes: CellTakes): GridCommand | null {
  const { code, shift, ctrl, alt, composing } = pressed;
  if (composing || alt) return null;
  if (ctrl) return withCtrl(code, shift);
  const movement = MOVES[code] ?? MOVES[pressed.key];
  if (movement) return { do: 'move', movement, grow: shift };
  if (code === 'Tab') return { do: 'move', movement: shift ? 'previous' : 'next', grow: false };
  if (code === 'Enter' || code === 'NumpadEnter') return { do: 'move', movement: shift ? 'up' : 'down', grow: false };
  if (code === 'F2') return { do: 'edit', typed: false };
  if (code === 'Delete' || code === 'Backspace') return { do: 'clear' };
  if (code === 'Space') return shift ? { do: 'select', what: 'rows' } : { do: 'edit', typed: false };
  const status = statusOf(code, takes);
  if (status && !shift) return { do: 'status', status };
  return takes !== 'status' && isTyped(pressed) ? { do: 'edit', typed: true } : null;
}

function withCtrl(code: string, shift: boolean): GridCommand | null {
  const movement = CTRL_MOVES[code];
  if (movement) return { do: 'move', movement, grow: shift };
  switch (code) {
    case 'KeyZ':
      return { do: shift ? 'redo' : 'undo' };
    case 'KeyY':
      return { do: 'redo' };
    case 'KeyD':
      return { do: 'fillDown' };
    case 'KeyR':
      return { do: 'fillRight' };
    case 'KeyA':
      return { do: 'select', what: 'all' };
    case 'Space':
      return { do: 'select', what: 'columns' };
    default:
      return null;
  }
}

function statusOf(code: string, takes: CellTakes): Status | undefined {
  if (takes === 'text') return undefined;
  const status = STATUS_KEYS[code];
  // Where a value can be typed a digit begins one.
  if (status || takes === 'both') return status;
  const digit = /^(?:Digit|Numpad)([1-5])$/.exec(code)?.[1];
  return digit === undefined ? undefined : DIGITS[Number(digit) - 1];
}

/** Does the key make a sign, or does an input method hold it back to make one? */
function isTyped({ key }: PressedKey): boolean {
  return [...key].length === 1 || key === 'Process' || key === 'Unidentified';
}
