import type { KeyboardEvent } from 'react';
import type { PressedKey } from '@/lib/domain/entry/key-command';

/** A key event as the domain reads it. */
export function pressedKey({ nativeEvent: event }: KeyboardEvent): PressedKey {
  return {
    code: event.code,
    key: event.key,
    shift: event.shiftKey,
    ctrl: event.ctrlKey || event.metaKey,
    alt: event.altKey,
    composing: event.isComposing,
  };
}
