'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { RecordInput, SheetReading } from '@/lib/features/entry-import/schema';
import type { ImportEvent, ImportPreview } from '@/lib/features/entry-import/view';
import { newWriteKey } from '@/lib/features/assessments/write-key';
import type { Ended, ImportState, Progress } from './import-state';
import { readEvents } from './read-events';
import { sendFile } from './send-file';

interface Options {
  /** Code of the unit, and the set of its page. */
  readonly unit: string;
  readonly set: string | undefined;
  /** A file that was sent before: the page was loaded again. */
  readonly file: string | null;
}

const READING: Progress = { phase: 'reading', done: 0, of: null };

const post = (address: string, body: unknown, signal: AbortSignal) =>
  fetch(address, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
    signal,
  });

/** Sends a file, has it looked at and recorded; every step can be stopped and begun again. The file's id stands in the address. */
export function useImport({ unit, set, file }: Options) {
  const [state, setState] = useState<ImportState>(
    file === null ? { at: 'choosing', ended: null } : { at: 'working', preview: null, progress: READING },
  );
  const id = useRef(file);
  const work = useRef<AbortController | null>(null);

  const take = useCallback(() => {
    work.current?.abort();
    work.current = new AbortController();
    return work.current.signal;
  }, []);

  const begin = useCallback(
    (progress: Progress, preview: ImportPreview | null) => {
      setState({ at: 'working', progress, preview });
      return take();
    },
    [take],
  );

  const follow = useCallback(async (signal: AbortSignal, before: ImportPreview | null) => {
    const end = await ask(`/api/entry-files/${id.current ?? ''}/preview`, {}, signal, (progress) =>
      setState({ at: 'working', progress, preview: before }),
    );
    if (work.current?.signal !== signal) return;
    if ('recorded' in end) setState({ at: 'recorded', result: end.recorded });
    else if ('preview' in end) setState({ at: 'seen', preview: end.preview, ended: null });
    else if (before) setState({ at: 'seen', preview: before, ended: end.ended });
    else setState({ at: 'lost', ended: end.ended });
  }, []);

  const look = useCallback(
    (before: ImportPreview | null = null) => follow(begin(READING, before), before),
    [begin, follow],
  );

  const send = useCallback(
    async (chosen: File) => {
      const signal = begin({ phase: 'sending', done: 0, of: chosen.size }, null);
      id.current = newWriteKey();
      const query = new URLSearchParams({ unit, name: chosen.name, ...(set ? { set } : {}) });
      try {
        const code = await sendFile(`/api/entry-files/${id.current}?${query}`, chosen, signal, (done, of) =>
          setState({ at: 'working', progress: { phase: 'sending', done, of }, preview: null }),
        );
        if (code) return setState({ at: 'choosing', ended: { code } });
      } catch {
        return setState({ at: 'choosing', ended: { words: signal.aborted ? 'cancelled' : 'offline' } });
      }
      showInAddress(id.current);
      await look();
    },
    [begin, look, set, unit],
  );

  const correct = useCallback(
    async (sheets: Readonly<Record<string, SheetReading>>, before: ImportPreview) => {
      const signal = begin(READING, before);
      const answer = await post(`/api/entry-files/${id.current ?? ''}/reading`, sheets, signal).catch(() => null);
      if (answer?.ok) return look(before);
      setState({ at: 'seen', preview: before, ended: answer ? { code: 'invalid' } : { words: 'offline' } });
    },
    [begin, look],
  );

  const record = useCallback(
    async (input: Omit<RecordInput, 'seen'>, preview: ImportPreview) => {
      const signal = begin(READING, preview);
      const body = { ...input, seen: preview.seen };
      const end = await ask(`/api/entry-files/${id.current ?? ''}/record`, body, signal, (progress) =>
        setState({ at: 'working', progress, preview }),
      );
      if (work.current?.signal !== signal) return;
      if ('recorded' in end) return setState({ at: 'recorded', result: end.recorded });
      if ('preview' in end) return;
      const { ended } = end;
      // What was stopped or cut may have been recorded in the last moment: the server knows.
      if ('words' in ended) {
        if (ended.words === 'offline') return setState({ at: 'lost', ended: { words: 'unsure' } });
        await look(preview);
        return setState((now) => (now.at === 'seen' ? { ...now, ended } : now));
      }
      if (ended.code === 'import_outdated') {
        await look();
        return setState((now) => (now.at === 'seen' ? { ...now, ended } : now));
      }
      setState({ at: 'seen', preview, ended });
    },
    [begin, look],
  );

  const restart = useCallback(() => {
    work.current?.abort();
    id.current = null;
    showInAddress(null);
    setState({ at: 'choosing', ended: null });
  }, []);

  const stop = useCallback(() => work.current?.abort(), []);

  useEffect(() => {
    if (file !== null) void follow(take(), null);
    return () => work.current?.abort();
  }, [file, follow, take]);

  return { state, send, look, correct, record, restart, stop };
}

type End = Exclude<ImportEvent, { step: unknown } | { refused: unknown }> | { readonly ended: Ended };

/** Asks for long work and follows it to its end. */
async function ask(
  address: string,
  body: unknown,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<End> {
  try {
    const answer = await post(address, body, signal);
    if (!answer.ok) {
      const { code } = (await answer.json()) as { code: 'internal' };
      return { ended: { code } };
    }
    const last = await readEvents(answer, (event) => {
      if ('step' in event && !signal.aborted) tell(event.step);
    });
    if (last === null || 'step' in last) return { ended: { words: 'offline' } };
    return 'refused' in last ? { ended: { code: last.refused } } : last;
  } catch {
    return { ended: { words: signal.aborted ? 'cancelled' : 'offline' } };
  }
}

function showInAddress(file: string | null): void {
  const url = new URL(window.location.href);
  if (file === null) url.searchParams.delete('file');
  else url.searchParams.set('file', file);
  window.history.replaceState(window.history.state, '', url);
}
