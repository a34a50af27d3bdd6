import type { StagedFile } from './data';
import type { JudgedFile } from './judge-lines';
import type { ReadFile } from './read-file';
import type { FileFault } from './view';

/** A file as it was read and judged; nothing of it is recorded yet. */
export interface LookedAt {
  readonly file: StagedFile;
  readonly read: ReadFile;
  readonly judged: JudgedFile;
  readonly faults: readonly FileFault[];
}
