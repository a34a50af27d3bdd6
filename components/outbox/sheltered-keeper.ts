import { memoryKeeper, type QueueKeeper } from '@/lib/device/queue-keeper';
import { EMPTY_QUEUE, type Queue, type Step } from '@/lib/features/outbox/stored-letter';

/** A keeper that goes on in this page's memory when the device keeps nothing more, and says so. */
export interface ShelteredKeeper extends QueueKeeper {
  /** False while the queue, or a part of it, lies in memory only and goes with the page. */
  readonly isKept: () => boolean;
}

/**
 * @param device refuses in a private window, or when its quota is exceeded
 */
export function sheltered(device: QueueKeeper): ShelteredKeeper {
  let last: Queue = EMPTY_QUEUE;
  let memory: { keeper: QueueKeeper; queue: Queue; begun: ReadonlySet<string> } | null = null;

  const keysOf = ({ letters, asides }: Queue) => new Set([...letters, ...asides].map(({ key }) => key));
  /** What lies on the device besides what memory has taken over, and what became of the latter. */
  const moveBack = async ({ queue, begun }: NonNullable<typeof memory>, learned: Step['learned']) => {
    const of = <T extends { readonly key: string }>(kept: readonly T[], own: readonly T[]) => {
      const keys = new Set([...begun, ...own.map(({ key }) => key)]);
      return [...kept.filter(({ key }) => !keys.has(key)), ...own];
    };
    const step = await device.change((kept) => ({
      queue: { letters: of(kept.letters, queue.letters), asides: of(kept.asides, queue.asides) },
      learned,
    }));
    last = step.queue;
    memory = null;
  };

  return {
    isKept: () => memory === null,
    async read() {
      try {
        const read = await device.read();
        if (memory === null) last = read.queue;
        return memory === null ? read : { ...read, queue: memory.queue };
      } catch {
        memory ??= { keeper: memoryKeeper(last), queue: last, begun: keysOf(last) };
        return { queue: memory.queue, known: [] };
      }
    },
    async change(step) {
      if (memory === null) {
        try {
          const result = await device.change(step);
          last = result.queue;
          return result;
        } catch {
          memory = { keeper: memoryKeeper(last), queue: last, begun: keysOf(last) };
        }
      }
      const now = memory;
      const result = await now.keeper.change(step);
      now.queue = result.queue;
      await moveBack(now, result.learned).catch(() => undefined);
      return result;
    },
  };
}
