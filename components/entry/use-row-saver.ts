'use client';

import { unstable_rethrow } from 'next/navigation';
import { type RefObject, startTransition, useCallback, useEffect, useRef, useState } from 'react';
import {
  IDLE,
  SAVE_FIELDS,
  type SaveAction,
  type SaveState,
  type SavedFact,
} from '@/lib/features/assessments/save-state';
import { newWriteKey } from '@/lib/features/assessments/write-key';

export type Phase = 'rest' | 'saving' | 'waiting';

/** Seconds until a save that met no network is sent again; the last one repeats. */
const PATIENCE = [3, 6, 12, 30];

interface Saver {
  phase: Phase;
  answer: SaveState | null;
  /** Sends the form as it stands; while one is on the way the next waits for it. */
  save: (over?: Readonly<Record<string, string>>) => void;
  dismiss: () => void;
}

/**
 * Sends one row. A repeated attempt carries the same key and the same body, so the server gives the first answer again
 * if it was only the answer that got lost.
 */
export function useRowSaver(
  action: SaveAction,
  form: RefObject<HTMLFormElement | null>,
  learn: (facts: readonly SavedFact[]) => void,
): Saver {
  const [phase, setPhase] = useState<Phase>('rest');
  const [answer, setAnswer] = useState<SaveState | null>(null);
  const busy = useRef(false);
  const told = useRef(learn);
  useEffect(() => {
    told.current = learn;
  });
  const next = useRef<Readonly<Record<string, string>> | null>(null);

  const save = useCallback(
    (over: Readonly<Record<string, string>> = {}) => {
      if (!form.current) return;
      if (busy.current) {
        next.current = over;
        return;
      }
      const data = new FormData(form.current);
      for (const [name, value] of Object.entries(over)) data.set(name, value);
      data.set(SAVE_FIELDS.key, newWriteKey());
      busy.current = true;
      startTransition(async () => {
        const result = await send(action, data, setPhase);
        busy.current = false;
        startTransition(() => {
          setPhase('rest');
          setAnswer(result);
          if (result.status === 'saved') told.current(result.facts);
        });
      });
    },
    [action, form],
  );

  useEffect(() => {
    if (phase !== 'rest' || busy.current || next.current === null) return;
    const over = next.current;
    next.current = null;
    save(over);
  }, [phase, answer, save]);

  useEffect(() => {
    if (phase === 'rest') return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [phase]);

  return { phase, answer, save, dismiss: () => setAnswer(IDLE) };
}

async function send(action: SaveAction, data: FormData, say: (phase: Phase) => void): Promise<SaveState> {
  say('saving');
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await action(IDLE, data);
    } catch (error) {
      unstable_rethrow(error);
      say('waiting');
      await patience(PATIENCE[Math.min(attempt, PATIENCE.length - 1)] ?? 30);
    }
  }
}

/** Waits, but not longer than until the network is back. */
function patience(seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      window.removeEventListener('online', done);
      window.clearTimeout(timer);
      resolve();
    };
    const timer = window.setTimeout(done, seconds * 1000);
    window.addEventListener('online', done);
  });
}
