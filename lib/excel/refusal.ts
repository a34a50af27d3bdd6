import type { FileFault } from '@/lib/domain/sheet/workbook-read';

/** Stops the reading of a file at once; `readSheets` turns it into the one fault of the file. */
export class FileRefusal extends Error {
  override readonly name = 'FileRefusal';

  constructor(readonly code: FileFault['code']) {
    super(code);
  }
}
