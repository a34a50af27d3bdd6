import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KnownCell, SetAsideBody, StoredLetter } from '@/lib/features/outbox/stored-letter';
import type { WaitingFile } from './waiting-file';

interface DeviceSchema extends DBSchema {
  letters: { key: string; value: StoredLetter };
  asides: { key: string; value: SetAsideBody };
  cells: { key: string; value: KnownCell };
  files: { key: string; value: WaitingFile };
}

export type DeviceDatabase = IDBPDatabase<DeviceSchema>;

/** What one account keeps on this device; `account` is opaque, and another account opens another database. */
export function openDeviceDatabase(account: string): Promise<DeviceDatabase> {
  return openDB<DeviceSchema>(`ntm-${account}`, 1, {
    upgrade(database) {
      database.createObjectStore('letters', { keyPath: 'key' });
      database.createObjectStore('asides', { keyPath: 'key' });
      database.createObjectStore('cells', { keyPath: 'cell' });
      database.createObjectStore('files', { keyPath: 'id' });
    },
  });
}
