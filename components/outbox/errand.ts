/** `done`: nothing is left to do; `cut`: it goes on after a while; `over`: it cannot go on in this page. */
export type ErrandEnd = 'done' | 'cut' | 'over';

interface Task {
  /** Of several tabs one works at a time, where the browser has locks. */
  readonly lock: string;
  /** Seconds until work that was cut goes on by itself; the last one repeats. */
  readonly patience: readonly number[];
  readonly work: () => Promise<ErrandEnd>;
}

/** Work that needs the network: done once at a time, at every chance, and again after a while when it was cut. */
export class Errand {
  private running = false;
  private again = false;
  private attempt = 0;
  private timer: number | undefined;

  constructor(private readonly task: Task) {}

  /** Begins; gives back how to stop. */
  start(): () => void {
    const visible = () => document.visibilityState === 'visible' && this.go();
    window.addEventListener('online', this.go);
    window.addEventListener('offline', this.go);
    document.addEventListener('visibilitychange', visible);
    this.go();
    return () => {
      window.removeEventListener('online', this.go);
      window.removeEventListener('offline', this.go);
      document.removeEventListener('visibilitychange', visible);
      window.clearTimeout(this.timer);
    };
  }

  /** Works now, not when patience has run out. */
  readonly go = (): void => {
    if (this.running) {
      this.again = true;
      return;
    }
    window.clearTimeout(this.timer);
    this.running = true;
    void this.run().finally(() => {
      this.running = false;
      const more = this.again;
      this.again = false;
      if (more) this.go();
    });
  };

  /** Something came through: the next cut waits no longer than the first. */
  progressed(): void {
    this.attempt = 0;
  }

  private async run(): Promise<void> {
    const end = await this.locked();
    if (end === 'done') this.attempt = 0;
    if (end !== 'cut') return;
    const { patience } = this.task;
    const seconds = patience[Math.min(this.attempt, patience.length - 1)] ?? 30;
    this.attempt += 1;
    this.timer = window.setTimeout(this.go, seconds * 1_000);
  }

  private async locked(): Promise<ErrandEnd> {
    const { lock, work } = this.task;
    return 'locks' in navigator ? ((await navigator.locks.request(lock, work)) as ErrandEnd) : work();
  }
}
