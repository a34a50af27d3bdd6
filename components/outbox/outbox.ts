import type { QueueKeeper } from '@/lib/device/queue-keeper';
import { newWriteKey } from '@/lib/features/assessments/write-key';
import type { LetterBody, SendLetter } from '@/lib/features/assessments/letter-answer';
import { dayKey } from '@/lib/features/outbox/cell-key';
import { byCell, cellState, countWaiting, type QueueByCell, type Waiting } from '@/lib/features/outbox/cell-state';
import { decideCells, giveUp, retry } from '@/lib/features/outbox/decide';
import type { CellOnDay, CellState, NewLetter } from '@/lib/features/outbox/letter';
import { addLetter, fixBody, nextToSend } from '@/lib/features/outbox/queue';
import { isPassing, settle, type PassingCode } from '@/lib/features/outbox/settle';
import {
  EMPTY_QUEUE,
  type KnownCell,
  type Queue,
  type SetAsideBody,
  type Step,
} from '@/lib/features/outbox/stored-letter';
import type { SendSetAside } from '@/lib/features/outbox/set-aside-answer';
import { Listeners } from './listeners';
import { sheltered } from './sheltered-keeper';

/** Why nothing is sent at present; null: it is. */
export type Hold = 'offline' | 'new_release' | PassingCode | null;

/** What is said of the outbox as a whole. */
export interface OutboxState extends Waiting {
  readonly hold: Hold;
  /** False: this browser keeps nothing, and what waits goes with the page. */
  readonly kept: boolean;
  /** What lies on the device has been read. */
  readonly ready: boolean;
}

interface Doors {
  readonly keeper: QueueKeeper;
  /** In the name of the account whose queue this is. */
  readonly send: (body: LetterBody) => ReturnType<SendLetter>;
  readonly setAside: (body: SetAsideBody) => ReturnType<SendSetAside>;
  /** Tells the other tabs of this account. */
  readonly tell: (learned: readonly KnownCell[]) => void;
}

const AT_REST: OutboxState = { pending: 0, conflicts: 0, refused: 0, hold: null, kept: true, ready: false };

/** The queue of one account in this page, and what its fields are told. Sends nothing by itself: `Postman` does. */
export class Outbox {
  private queue: Queue = EMPTY_QUEUE;
  private index: QueueByCell = byCell(EMPTY_QUEUE);
  private readonly known = new Map<string, KnownCell>();
  private readonly cells = new Map<string, { address: CellOnDay; state: CellState | null }>();
  private readonly listeners = new Listeners();
  private state: OutboxState = AT_REST;
  private hold: Hold = null;
  private readonly keeper;

  constructor(private readonly doors: Doors) {
    this.keeper = sheltered(doors.keeper);
  }

  /** Keeps a letter on this device; it is sent when its turn comes. Resolved when it is kept. */
  async put(letter: NewLetter): Promise<void> {
    const factOf = (cell: string) => this.known.get(cell)?.factId ?? '';
    const more = { key: newWriteKey(), madeAt: new Date().toISOString(), factOf };
    await this.change((queue) => ({ queue: addLetter(queue, letter, more), learned: [] }));
    this.listeners.tell('letters');
  }

  /** The newest that this device knows of a cell; the same object until it changes. */
  cell(address: CellOnDay): CellState | null {
    const key = dayKey(address);
    const shown = this.cells.get(key);
    if (shown) return shown.state;
    const state = cellState(this.index, this.known, address, this.hold !== null);
    this.cells.set(key, { address, state });
    return state;
  }

  /** The cells of which this device knows something beyond any page, by `dayKey`. */
  cellsOfDevice(): ReadonlySet<string> {
    return new Set([...this.known.keys(), ...this.index.letters.keys()]);
  }

  get waiting(): number {
    return this.state.pending + this.state.conflicts + this.state.refused;
  }

  overview(): OutboxState {
    return this.state;
  }

  contents(): Queue {
    return this.queue;
  }

  onCell(address: CellOnDay, listener: () => void): () => void {
    return this.listeners.add(dayKey(address), listener);
  }

  /** Told of every change of the queue; `letters` alone: a letter was put. */
  on(what: 'queue' | 'letters', listener: () => void): () => void {
    return this.listeners.add(what, listener);
  }

  /** Whose word holds in these cells, where somebody else wrote, too. */
  async decide(cells: readonly CellOnDay[], choice: 'mine' | 'theirs'): Promise<void> {
    const keys = new Set(cells.map(dayKey));
    await this.change((queue) => decideCells(queue, keys, choice, newWriteKey));
    this.listeners.tell('letters');
  }

  async retry(key: string): Promise<void> {
    await this.change((queue) => ({ queue: retry(queue, key, newWriteKey), learned: [] }));
    this.listeners.tell('letters');
  }

  async giveUp(key: string): Promise<void> {
    await this.change((queue) => ({ queue: giveUp(queue, key), learned: [] }));
  }

  /** Reads what lies on the device: at the start, and when another tab has changed it. */
  async read(learned: readonly KnownCell[] = []): Promise<void> {
    const { queue, known } = await this.keeper.read();
    for (const cell of known) if (!this.known.has(cell.cell)) this.known.set(cell.cell, { ...cell, at: '' });
    for (const cell of learned) this.known.set(cell.cell, cell);
    if (!this.state.ready) this.state = { ...this.state, ready: true };
    this.show(queue);
  }

  setHold(hold: Hold): void {
    if (hold === this.hold) return;
    this.hold = hold;
    this.show(this.queue);
  }

  /** Sends the next letter. Says what is to be done then: go on, rest, or wait because of a hold. */
  async sendNext(): Promise<'sent' | 'nothing' | Exclude<Hold, null>> {
    const next = nextToSend(this.queue);
    if (!next) return this.sendAside();
    const { queue } = await this.change((now) => ({ queue: fixBody(now, next.key), learned: [] }));
    const body = queue.letters.find(({ key }) => key === next.key)?.body;
    if (!body) return 'sent';
    const answer = await this.doors.send(body as LetterBody);
    if (isPassing(answer)) return answer.code;
    await this.change((now) => settle(now, next.key, answer, newWriteKey));
    return 'sent';
  }

  private async sendAside(): Promise<'sent' | 'nothing' | Exclude<Hold, null>> {
    const aside = this.queue.asides.find(({ key }) => !this.failed.has(key));
    if (!aside) return 'nothing';
    const answer = await this.doors.setAside(aside);
    if (isPassing(answer)) return answer.code;
    if (answer.status === 'refused') {
      this.failed.add(aside.key);
      return 'sent';
    }
    await this.change((now) => ({ queue: { ...now, asides: without(now.asides, aside.key) }, learned: [] }));
    return 'sent';
  }

  /** Set aside, but refused by the server: kept on the device and tried once a page. */
  private readonly failed = new Set<string>();

  private async change(step: (queue: Queue) => Step): Promise<Step> {
    const result = await this.keeper.change(step);
    for (const cell of result.learned) this.known.set(cell.cell, cell);
    this.show(result.queue);
    this.doors.tell(result.learned);
    return result;
  }

  private show(queue: Queue): void {
    this.queue = queue;
    this.index = byCell(queue);
    const state = { ...this.state, ...countWaiting(queue), hold: this.hold, kept: this.keeper.isKept() };
    if (JSON.stringify(state) !== JSON.stringify(this.state)) this.state = state;
    for (const [key, shown] of this.cells) {
      const state = cellState(this.index, this.known, shown.address, this.hold !== null);
      if (JSON.stringify(state) === JSON.stringify(shown.state)) continue;
      shown.state = state;
      this.listeners.tell(key);
    }
    this.listeners.tell('queue');
  }
}

function without(asides: readonly SetAsideBody[], key: string): SetAsideBody[] {
  return asides.filter((one) => one.key !== key);
}
