import { isAppError } from '@/lib/errors';
import { log } from '@/lib/log';
import { Pace } from './step';
import type { ImportEvent } from './view';

/** Answers with what long work tells as it goes, one JSON a line; who goes away ends it. */
export function streamEvents(request: Request, work: (pace: Pace) => Promise<ImportEvent>): Response {
  const abort = new AbortController();
  const stop = () => abort.abort();
  request.signal.addEventListener('abort', stop);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      const tell = (event: ImportEvent) => {
        if (!abort.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(event)}\n`));
      };
      tell(await work(new Pace(abort.signal, (step) => tell({ step }))).catch(refusalOf));
      request.signal.removeEventListener('abort', stop);
      if (!abort.signal.aborted) controller.close();
    },
    cancel: stop,
  });
  const headers = {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store',
    // A proxy that gathers the lines would hide the progress.
    'x-accel-buffering': 'no',
  };
  return new Response(body, { headers });
}

function refusalOf(error: unknown): ImportEvent {
  if (isAppError(error)) return { refused: error.code };
  log.error({ err: error }, 'an import failed');
  return { refused: 'internal' };
}
