import { AppError } from '@/lib/errors';

/** What the server is at: reading the file, judging its lines, waiting for its cells, writing facts, bringing sums up to date. */
export type ImportPhase = 'reading' | 'judging' | 'comparing' | 'locking' | 'writing' | 'summing';

export interface ImportStep {
  readonly phase: ImportPhase;
  readonly done: number;
  /** null: not known beforehand. */
  readonly of: number | null;
}

/** Long work tells its steps, lets other requests run in between, and stops where the person no longer waits. */
export class Pace {
  constructor(
    private readonly signal: AbortSignal,
    private readonly tell: (step: ImportStep) => void,
  ) {}

  /** Throws AppError `import_cancelled`. */
  async step(phase: ImportPhase, done: number, of: number | null): Promise<void> {
    this.check();
    this.tell({ phase, done, of });
    await new Promise<void>((resume) => setImmediate(resume));
    this.check();
  }

  /** Throws AppError `import_cancelled`. */
  check(): void {
    if (this.signal.aborted) throw new AppError('import_cancelled');
  }
}

/** Does `work` with pieces of a list, a step after each. */
export async function inPieces<T>(
  pace: Pace,
  phase: ImportPhase,
  all: readonly T[],
  size: number,
  work: (piece: readonly T[]) => void | Promise<void>,
): Promise<void> {
  for (let from = 0; from < all.length; from += size) {
    await pace.step(phase, from, all.length);
    await work(all.slice(from, from + size));
  }
}
