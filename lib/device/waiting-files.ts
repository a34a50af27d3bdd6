import type { DeviceDatabase } from './device-database';
import type { WaitingFile } from './waiting-file';

/** The files of one account that wait on this device. */
export interface WaitingFiles {
  readonly put: (file: WaitingFile) => Promise<void>;
  readonly list: () => Promise<WaitingFile[]>;
  readonly remove: (id: string) => Promise<void>;
  /** Told when a file was put or removed in this page. */
  readonly on: (listener: () => void) => () => void;
}

/** `put` fails with QuotaExceededError, and with what else a browser refuses to keep with: whoever puts a file says so. */
export function waitingFiles(open: () => Promise<DeviceDatabase>): WaitingFiles {
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  return {
    put: async (file) => {
      await (await open()).put('files', file);
      tell();
    },
    list: async () => (await open()).getAll('files'),
    remove: async (id) => {
      await (await open()).delete('files', id);
      tell();
    },
    on: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
