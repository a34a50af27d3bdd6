import { describe, expect, it } from 'vitest';
import { readKey, type PressedKey } from './key-command';

function press(code: string, over: Partial<PressedKey> = {}): PressedKey {
  return { code, key: '', shift: false, ctrl: false, alt: false, composing: false, ...over };
}

describe('a key of the grid', () => {
  it.each([
    ['KeyD', 'met'],
    ['KeyB', 'basically_met'],
    ['KeyC', 'not_met'],
    ['KeyK', 'not_applicable'],
    ['Digit1', 'met'],
    ['Numpad2', 'basically_met'],
    ['Digit3', 'not_met'],
    ['Numpad4', 'not_applicable'],
    ['Digit5', 'not_assessed'],
  ])('%s sets %s by its place, whatever the input method makes of it', (code, status) => {
    for (const key of ['đ', 'Process', 'Đ', 'd', 'Unidentified'])
      expect(readKey(press(code, { key }), 'status')).toEqual({ do: 'status', status });
  });

  it('begins a value with a digit where a value can be typed, and still sets a status by its letter', () => {
    expect(readKey(press('Digit3', { key: '3' }), 'both')).toEqual({ do: 'edit', typed: true });
    expect(readKey(press('Minus', { key: '-' }), 'both')).toEqual({ do: 'edit', typed: true });
    expect(readKey(press('KeyD', { key: 'd' }), 'both')).toEqual({ do: 'status', status: 'met' });
  });

  it('writes letters where text is written', () => {
    for (const code of ['KeyD', 'KeyB', 'KeyC', 'KeyK', 'Digit1'])
      expect(readKey(press(code, { key: 'd' }), 'text')).toEqual({ do: 'edit', typed: true });
    expect(readKey(press('KeyD', { key: 'Process' }), 'text')).toEqual({ do: 'edit', typed: true });
  });

  it('leaves alone a word in the making, letters that mean nothing, and what is the browser’s', () => {
    expect(readKey(press('KeyD', { composing: true }), 'status')).toBeNull();
    expect(readKey(press('KeyQ', { key: 'q' }), 'status')).toBeNull();
    expect(readKey(press('KeyD', { shift: true, key: 'D' }), 'status')).toBeNull();
    for (const code of ['KeyC', 'KeyV', 'KeyF', 'KeyP'])
      expect(readKey(press(code, { ctrl: true }), 'status')).toBeNull();
    expect(readKey(press('ArrowLeft', { alt: true }), 'status')).toBeNull();
    expect(readKey(press('F5', { key: 'F5' }), 'text')).toBeNull();
  });

  it.each([
    ['ArrowDown', {}, { do: 'move', movement: 'down', grow: false }],
    ['ArrowDown', { shift: true }, { do: 'move', movement: 'down', grow: true }],
    ['Enter', {}, { do: 'move', movement: 'down', grow: false }],
    ['Enter', { shift: true }, { do: 'move', movement: 'up', grow: false }],
    ['Tab', { shift: true }, { do: 'move', movement: 'previous', grow: false }],
    ['End', { ctrl: true }, { do: 'move', movement: 'gridEnd', grow: false }],
    ['Home', { ctrl: true, shift: true }, { do: 'move', movement: 'gridStart', grow: true }],
    ['PageDown', {}, { do: 'move', movement: 'pageDown', grow: false }],
    ['F2', {}, { do: 'edit', typed: false }],
    ['Backspace', {}, { do: 'clear' }],
    ['KeyZ', { ctrl: true }, { do: 'undo' }],
    ['KeyZ', { ctrl: true, shift: true }, { do: 'redo' }],
    ['KeyY', { ctrl: true }, { do: 'redo' }],
    ['KeyD', { ctrl: true }, { do: 'fillDown' }],
    ['KeyR', { ctrl: true }, { do: 'fillRight' }],
    ['KeyA', { ctrl: true }, { do: 'select', what: 'all' }],
    ['Space', { shift: true }, { do: 'select', what: 'rows' }],
    ['Space', { ctrl: true }, { do: 'select', what: 'columns' }],
  ] as const)('%s %j', (code, over, command) => expect(readKey(press(code, over), 'status')).toEqual(command));
});
