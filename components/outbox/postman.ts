import { unstable_isUnrecognizedActionError } from 'next/navigation';
import type { Hold, Outbox } from './outbox';

/** Seconds until a sending that met no network is repeated; the last one repeats. */
const PATIENCE = [3, 6, 12, 30];

/** A request that says nothing for so long is given up; its repetition is answered like the first. */
const DEAF = 60_000;

/**
 * Sends what lies in an outbox, one letter after the other, whenever there is a chance. Of several tabs one sends at a
 * time, where the browser has locks; without them two may say the same under one key, which is recorded once.
 */
export class Postman {
  private running = false;
  private again = false;
  private attempt = 0;
  private timer: number | undefined;

  constructor(
    private readonly outbox: Outbox,
    private readonly lock: string,
    /** The server speaks a newer release than this page. */
    private readonly onNewRelease: () => void,
  ) {}

  /** Begins; gives back how to stop. */
  start(): () => void {
    const go = () => this.go();
    const visible = () => document.visibilityState === 'visible' && this.go();
    const offLetters = this.outbox.on('letters', go);
    window.addEventListener('online', go);
    window.addEventListener('offline', go);
    document.addEventListener('visibilitychange', visible);
    this.go();
    return () => {
      offLetters();
      window.removeEventListener('online', go);
      window.removeEventListener('offline', go);
      document.removeEventListener('visibilitychange', visible);
      window.clearTimeout(this.timer);
    };
  }

  /** Sends now, not when patience has run out. */
  go(): void {
    if (this.running) {
      this.again = true;
      return;
    }
    window.clearTimeout(this.timer);
    this.running = true;
    void this.work().finally(() => {
      this.running = false;
      const more = this.again;
      this.again = false;
      if (more) this.go();
    });
  }

  private async work(): Promise<void> {
    const hold = await this.locked(() => this.sendAll());
    this.outbox.setHold(hold);
    if (hold === null) {
      this.attempt = 0;
      return;
    }
    if (hold === 'new_release') return this.onNewRelease();
    const seconds = PATIENCE[Math.min(this.attempt, PATIENCE.length - 1)] ?? 30;
    this.attempt += 1;
    this.timer = window.setTimeout(() => this.go(), seconds * 1000);
  }

  private async locked(work: () => Promise<Hold>): Promise<Hold> {
    if (!('locks' in navigator)) return work();
    return (await navigator.locks.request(this.lock, work)) as Hold;
  }

  private async sendAll(): Promise<Hold> {
    // What another tab has sent meanwhile lies here no longer.
    await this.outbox.read();
    for (;;) {
      if (!navigator.onLine) return this.outbox.waiting > 0 ? 'offline' : null;
      try {
        const result = await withinTime(this.outbox.sendNext());
        if (result === 'nothing') return null;
        if (result !== 'sent') return result;
        this.outbox.setHold(null);
        this.attempt = 0;
      } catch (error) {
        return unstable_isUnrecognizedActionError(error) ? 'new_release' : 'offline';
      }
    }
  }
}

function withinTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = window.setTimeout(() => reject(new Error('no answer')), DEAF);
    work.then(resolve, reject).finally(() => window.clearTimeout(timer));
  });
}
