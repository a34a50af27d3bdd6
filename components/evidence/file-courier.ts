import { Errand, type ErrandEnd } from '@/components/outbox/errand';
import { ACCOUNT_HEADER } from '@/lib/auth/account-header';
import { sendFile } from '@/lib/device/send-file';
import type { WaitingFile } from '@/lib/device/waiting-file';
import type { WaitingFiles } from '@/lib/device/waiting-files';
import type { ErrorCode } from '@/lib/errors';

/** Where a file stands on its way; `checking`: all of it is there, and the server looks into it. */
export type FilePhase = 'waiting' | 'sending' | 'checking' | 'refused';

export interface FileOnItsWay {
  readonly file: WaitingFile;
  readonly phase: FilePhase;
  /** Bytes that came through. */
  readonly sent: number;
  readonly code: ErrorCode | null;
  /** false: this browser did not keep it, and it goes with the page. */
  readonly kept: boolean;
}

interface Doors {
  readonly files: WaitingFiles;
  readonly account: string;
  /** Of several tabs one sends at a time. */
  readonly lock: string;
  /** Letters go first: nothing is sent while one could be. */
  readonly lettersWait: () => boolean;
}

/** Seconds until a cut sending goes on by itself; the last one repeats. */
const PATIENCE = [2, 4, 8, 20];
const NONE: readonly FileOnItsWay[] = [];

/** Sends the files that wait on this device, one after the other, from where each was cut. */
export class FileCourier {
  private shown: readonly FileOnItsWay[] = NONE;
  private readonly listeners = new Set<() => void>();
  private readonly unkept = new Map<string, WaitingFile>();
  private current: { id: string; control: AbortController } | null = null;
  private readonly errand: Errand;
  /** How many files have arrived: lists that show them ask anew. */
  arrived = 0;

  constructor(private readonly doors: Doors) {
    this.errand = new Errand({ lock: doors.lock, patience: PATIENCE, work: () => this.sendAll() });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  readonly list = (): readonly FileOnItsWay[] => this.shown;

  /** Keeps a file on this device, or in this page if the device has no room; then it is on its way. */
  async add(file: WaitingFile): Promise<void> {
    const kept = await this.doors.files.put(file).then(
      () => true,
      () => false,
    );
    if (!kept) this.unkept.set(file.id, file);
    // Whoever read the device in between has found it there.
    if (!this.shown.some((one) => one.file.id === file.id))
      this.show([...this.shown, { file, phase: 'waiting', sent: 0, code: null, kept }]);
    this.go();
  }

  /** Shows why a file was not taken; it is never sent. */
  refuse(file: WaitingFile, code: ErrorCode): void {
    this.show([...this.shown, { file, phase: 'refused', sent: 0, code, kept: true }]);
  }

  /** Takes a file off its way, also one that was refused. What the server has of it, it forgets now or within a day. */
  async cancel(id: string): Promise<void> {
    const one = this.shown.find(({ file }) => file.id === id);
    if (this.current?.id === id) this.current.control.abort();
    await this.forget(id);
    if (one && one.sent > 0 && one.phase !== 'refused')
      await fetch(`/api/evidence/${id}`, {
        method: 'DELETE',
        headers: { [ACCOUNT_HEADER]: this.doors.account },
      }).catch(() => undefined);
  }

  /** Begins; gives back how to stop. */
  start(): () => void {
    return this.errand.start();
  }

  /** Sends now, if anything can be sent. */
  readonly go = (): void => this.errand.go();

  private async sendAll(): Promise<ErrandEnd> {
    await this.read();
    for (;;) {
      const next = this.shown.find(({ phase }) => phase === 'waiting');
      if (!next || this.doors.lettersWait()) return 'done';
      if (!navigator.onLine) return 'cut';
      const outcome = await this.send(next.file);
      if (outcome === 'cut') return 'cut';
    }
  }

  private async send(file: WaitingFile): Promise<'over' | 'cut'> {
    const control = new AbortController();
    this.current = { id: file.id, control };
    const onProgress = (sent: number) => {
      this.errand.progressed();
      this.change(file.id, { phase: sent >= file.size ? 'checking' : 'sending', sent });
    };
    const outcome = await sendFile(file, { account: this.doors.account, onProgress, signal: control.signal });
    this.current = null;
    if (control.signal.aborted) return 'over';
    if (outcome.status === 'done') {
      this.arrived += 1;
      await this.forget(file.id);
      return 'over';
    }
    if (outcome.status === 'refused') {
      const refused = { ...file, refusal: outcome.code };
      await this.doors.files.put(refused).catch(() => undefined);
      this.change(file.id, { phase: 'refused', code: outcome.code });
      return 'over';
    }
    this.change(file.id, { phase: 'waiting' });
    return 'cut';
  }

  private async forget(id: string): Promise<void> {
    this.unkept.delete(id);
    await this.doors.files.remove(id).catch(() => undefined);
    this.show(this.shown.filter(({ file }) => file.id !== id));
  }

  /** What lies on the device, in the order in which it was made; what another tab has sent is there no longer. */
  private async read(): Promise<void> {
    const stored = await this.doors.files.list().catch(() => null);
    if (stored === null) return;
    const gone = this.shown.filter(
      ({ file, kept, phase }) => kept && phase !== 'refused' && !stored.some(({ id }) => id === file.id),
    );
    if (gone.length > 0) this.arrived += 1;
    const left = this.shown.filter((one) => !gone.includes(one));
    const fresh = stored.filter(({ id }) => !left.some(({ file }) => file.id === id));
    const added = fresh.map((file): FileOnItsWay => {
      const code = (file.refusal ?? null) as ErrorCode | null;
      return { file, phase: code ? 'refused' : 'waiting', sent: 0, code, kept: true };
    });
    if (gone.length + added.length > 0)
      this.show([...left, ...added].sort((a, b) => a.file.madeAt.localeCompare(b.file.madeAt)));
  }

  private change(id: string, change: Partial<FileOnItsWay>): void {
    this.show(this.shown.map((one) => (one.file.id === id ? { ...one, ...change } : one)));
  }

  private show(shown: readonly FileOnItsWay[]): void {
    this.shown = shown;
    for (const listener of [...this.listeners]) listener();
  }
}
