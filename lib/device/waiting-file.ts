import type { Stage } from '@/lib/domain/criteria/status';

/** A file that waits on this device to be sent; its bytes lie beside what it belongs to. */
export interface WaitingFile {
  /** Made by the client: the same at every sending. */
  readonly id: string;
  readonly unit: string;
  /** "xã Kiên Mộc" */
  readonly title: string;
  readonly set: string;
  readonly stage?: Stage;
  readonly item: string;
  /** ISO day of the page it was added on: that of the locks. */
  readonly day: string;
  /** "17 Môi trường" */
  readonly label: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  /** How many bytes the server has. */
  readonly offset: number;
  readonly blob: Blob;
  /** By the device's clock: shown, never reckoned with. */
  readonly madeAt: string;
  /** ISO day until which the file is valid, as typed; null: not said. */
  readonly validUntil?: string | null;
  /** Why the server refused it; null: it waits. */
  readonly refusal?: string | null;
}
