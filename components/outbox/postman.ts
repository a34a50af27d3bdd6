import { unstable_isUnrecognizedActionError } from 'next/navigation';
import { Errand, type ErrandEnd } from './errand';
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
  private readonly errand: Errand;

  constructor(
    private readonly outbox: Outbox,
    lock: string,
    /** The server speaks a newer release than this page. */
    private readonly onNewRelease: () => void,
  ) {
    this.errand = new Errand({ lock, patience: PATIENCE, work: () => this.work() });
  }

  /** Begins; gives back how to stop. */
  start(): () => void {
    const offLetters = this.outbox.on('letters', this.errand.go);
    const stop = this.errand.start();
    return () => {
      offLetters();
      stop();
    };
  }

  /** Sends now, not when patience has run out. */
  go(): void {
    this.errand.go();
  }

  private async work(): Promise<ErrandEnd> {
    const hold = await this.sendAll();
    this.outbox.setHold(hold);
    if (hold === null) return 'done';
    if (hold !== 'new_release') return 'cut';
    this.onNewRelease();
    return 'over';
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
        this.errand.progressed();
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
