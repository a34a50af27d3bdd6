import type { DeviceDatabase } from './device-database';
import type { WaitingFile } from './waiting-file';

/** The files of one account that wait on this device. */
export interface WaitingFiles {
  readonly put: (file: WaitingFile) => Promise<void>;
  readonly list: () => Promise<WaitingFile[]>;
  readonly remove: (id: string) => Promise<void>;
}

/** @throws QuotaExceededError and what else a browser refuses to keep with: whoever puts a file says so */
export function waitingFiles(open: () => Promise<DeviceDatabase>): WaitingFiles {
  return {
    put: async (file) => void (await (await open()).put('files', file)),
    list: async () => (await open()).getAll('files'),
    remove: async (id) => (await open()).delete('files', id),
  };
}
