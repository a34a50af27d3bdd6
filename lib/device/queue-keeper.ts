import { EMPTY_QUEUE, type KnownCell, type Queue, type Step } from '@/lib/features/outbox/stored-letter';
import type { DeviceDatabase } from './device-database';

/** Where a queue is kept. A change is applied to what lies there, as one, whatever other tabs do meanwhile. */
export interface QueueKeeper {
  readonly read: () => Promise<{ queue: Queue; known: KnownCell[] }>;
  readonly change: (step: (queue: Queue) => Step) => Promise<Step>;
}

/** Keeps a queue in the device's database. */
export function databaseKeeper(open: () => Promise<DeviceDatabase>): QueueKeeper {
  return {
    async read() {
      const tx = (await open()).transaction(['letters', 'asides', 'cells']);
      const [letters, asides, known] = await Promise.all([
        tx.objectStore('letters').getAll(),
        tx.objectStore('asides').getAll(),
        tx.objectStore('cells').getAll(),
      ]);
      await tx.done;
      return { queue: { letters, asides }, known };
    },
    async change(step) {
      const tx = (await open()).transaction(['letters', 'asides', 'cells'], 'readwrite', { durability: 'strict' });
      const [letterStore, asideStore] = [tx.objectStore('letters'), tx.objectStore('asides')];
      const [letters, asides] = await Promise.all([letterStore.getAll(), asideStore.getAll()]);
      const result = step({ letters, asides });
      const work: Promise<unknown>[] = [];
      for (const one of added(letters, result.queue.letters)) work.push(letterStore.put(one));
      for (const { key } of gone(letters, result.queue.letters)) work.push(letterStore.delete(key));
      for (const one of added(asides, result.queue.asides)) work.push(asideStore.put(one));
      for (const { key } of gone(asides, result.queue.asides)) work.push(asideStore.delete(key));
      for (const cell of result.learned) work.push(tx.objectStore('cells').put(cell));
      await Promise.all([...work, tx.done]);
      return result;
    },
  };
}

/** Keeps a queue in this page only: for a browser that keeps nothing. */
export function memoryKeeper(start: Queue = EMPTY_QUEUE): QueueKeeper {
  let queue = start;
  return {
    read: async () => ({ queue, known: [] }),
    change: async (step) => {
      const result = step(queue);
      queue = result.queue;
      return result;
    },
  };
}

function added<T>(before: readonly T[], after: readonly T[]): T[] {
  const old = new Set(before);
  return after.filter((one) => !old.has(one));
}

function gone<T extends { readonly key: string }>(before: readonly T[], after: readonly T[]): T[] {
  const keys = new Set(after.map(({ key }) => key));
  return before.filter(({ key }) => !keys.has(key));
}
