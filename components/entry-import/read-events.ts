import type { ImportEvent } from '@/lib/features/entry-import/view';

/** Takes the lines of a streamed answer as they come; the last event is what became of the work, null if it broke off. */
export async function readEvents(answer: Response, take: (event: ImportEvent) => void): Promise<ImportEvent | null> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let last: ImportEvent | null = null;
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    const lines = (rest + piece.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      last = JSON.parse(line) as ImportEvent;
      take(last);
    }
  }
  return last && 'step' in last ? null : last;
}
