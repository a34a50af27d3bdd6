import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LetterAnswer, LetterBody } from '../assessments/letter-answer';
import { decide } from './decide';
import type { NewLetter } from './letter';
import { addLetter, fixBody, nextToSend } from './queue';
import { settle } from './settle';
import { EMPTY_QUEUE, type KnownCell, type Queue, type Step } from './stored-letter';

const ITEMS = ['1', '2', 'i:1.1'] as const;
/** What the model server refuses wherever it stands. */
const BAD = 'bad';

interface Fact {
  readonly id: number;
  readonly item: string;
  readonly value: string;
  readonly mine: boolean;
}

/** As much of the server as the laws need: facts in order, conflicts by base, first answers by key and body. */
class ModelServer {
  readonly facts: Fact[] = [];
  /** "conflict", or the code of a refusal: whatever was not taken. */
  readonly complaints: string[] = [];
  private readonly answers = new Map<string, { body: string; answer: LetterAnswer }>();

  last(item: string): Fact | undefined {
    return this.facts.findLast((fact) => fact.item === item);
  }

  write(item: string, value: string, mine: boolean): Fact {
    const fact = { id: this.facts.length + 1, item, value, mine };
    this.facts.push(fact);
    return fact;
  }

  hear(body: LetterBody): LetterAnswer {
    const answer = this.answer(body);
    if (answer.status !== 'saved') this.complaints.push(answer.status === 'refused' ? answer.code : answer.status);
    return answer;
  }

  private answer(body: LetterBody): LetterAnswer {
    const first = this.answers.get(body.key);
    if (first) return first.body === JSON.stringify(body) ? first.answer : refused('key_reused');
    const bad = body.entries.filter(({ value }) => value === BAD);
    if (bad.length > 0)
      return {
        ...refused('value_invalid'),
        byItem: Object.fromEntries(bad.map(({ item }) => [item, 'value_invalid'])),
      };
    const theirs = body.entries.flatMap(({ item, value, baseFactId }) => {
      const last = this.last(item);
      const isSeen = String(last?.id ?? '') === String(baseFactId ?? '');
      return !last || isSeen || last.value === value ? [] : [theirFact(last)];
    });
    if (theirs.length > 0) return { status: 'conflict', theirs };
    const facts = body.entries.map(({ item, value }) => {
      const last = this.last(item);
      const fact = last?.value === value ? last : this.write(item, value, true);
      return { item, factId: String(fact.id), status: 'met' as const };
    });
    const answer: LetterAnswer = { status: 'saved', at: 'now', facts };
    this.answers.set(body.key, { body: JSON.stringify(body), answer });
    return answer;
  }
}

function refused(code: 'key_reused' | 'value_invalid') {
  return { status: 'refused', code, byItem: {}, fieldErrors: {} } as const;
}

function theirFact({ id, item, value }: Fact) {
  const rest = { note: null, cause: null, effectiveOn: '2021-01-01', recordedAt: 'then', recordedBy: 'other' };
  return { item, factId: String(id), status: 'met' as const, value, ...rest };
}

/** A device with its person: what he types is numbered, so that every word of his can be found again. */
class ModelDevice {
  queue: Queue = EMPTY_QUEUE;
  readonly known = new Map<string, KnownCell>();
  readonly typed: { item: string; value: string }[] = [];
  private keys = 0;
  private readonly newKey = () => `k${(this.keys += 1)}`;

  constructor(private readonly server: ModelServer) {}

  type(items: readonly string[], isBad: boolean): void {
    const entries = items.map((item) => {
      const value = isBad ? BAD : `v${this.typed.length}`;
      this.typed.push({ item, value });
      const before = { status: 'not_assessed', value: null, note: null, cause: null } as const;
      return { item, status: null, value, base: '', before, label: item };
    });
    const letter: NewLetter = {
      ...{ unit: 'u', title: 'u', set: 's', stage: 'self', effectiveOn: '2021-01-01', note: null, cause: null },
      entries,
    };
    const factOf = (cell: string) => this.known.get(cell)?.factId ?? '';
    this.take({ queue: addLetter(this.queue, letter, { key: this.newKey(), madeAt: '', factOf }), learned: [] });
  }

  /** One sending: the request may be lost, the server may be heard and its answer lost, or all may be well. */
  send(fate: 'lost' | 'deaf' | 'well'): boolean {
    const next = nextToSend(this.queue);
    if (!next) return false;
    this.take({ queue: fixBody(this.queue, next.key), learned: [] });
    if (fate === 'lost') return true;
    const { body } = this.queue.letters.find(({ key }) => key === next.key)!;
    const answer = this.server.hear(structuredClone(body!));
    if (fate === 'well') this.take(settle(this.queue, next.key, answer, this.newKey));
    return true;
  }

  /** Closed and opened again: what is not text is gone. */
  reopen(): void {
    this.queue = JSON.parse(JSON.stringify(this.queue)) as Queue;
  }

  decideAll(choice: 'mine' | 'theirs'): void {
    for (const letter of this.queue.letters.filter(({ phase }) => phase === 'conflict'))
      this.take(
        decide(
          this.queue,
          letter.key,
          Object.fromEntries(letter.entries.map(({ item }) => [item, choice])),
          this.newKey,
        ),
      );
  }

  private take({ queue, learned }: Step): void {
    this.queue = queue;
    for (const cell of learned) this.known.set(cell.cell, cell);
  }
}

type Deed =
  | { readonly do: 'type'; readonly items: readonly string[]; readonly bad: boolean }
  | { readonly do: 'send'; readonly fate: 'lost' | 'deaf' | 'well' }
  | { readonly do: 'reopen' }
  | { readonly do: 'other'; readonly item: string }
  | { readonly do: 'decide'; readonly choice: 'mine' | 'theirs' };

const items = fc.uniqueArray(fc.constantFrom(...ITEMS), { minLength: 1 });
const mine: fc.Arbitrary<Deed>[] = [
  fc.record({ do: fc.constant('type' as const), items, bad: fc.constant(false) }),
  fc.record({
    do: fc.constant('send' as const),
    fate: fc.constantFrom('lost' as const, 'deaf' as const, 'well' as const),
  }),
  fc.constant({ do: 'reopen' as const }),
];
const others: fc.Arbitrary<Deed>[] = [
  fc.record({ do: fc.constant('other' as const), item: fc.constantFrom(...ITEMS) }),
  fc.record({ do: fc.constant('decide' as const), choice: fc.constantFrom('mine' as const, 'theirs' as const) }),
  fc.record({ do: fc.constant('type' as const), items, bad: fc.boolean() }),
];

function act(deeds: readonly Deed[]) {
  const server = new ModelServer();
  const device = new ModelDevice(server);
  for (const deed of deeds) {
    if (deed.do === 'type') device.type(deed.items, deed.bad);
    else if (deed.do === 'send') device.send(deed.fate);
    else if (deed.do === 'reopen') device.reopen();
    else if (deed.do === 'other') server.write(deed.item, `o${server.facts.length}`, false);
    else device.decideAll(deed.choice);
  }
  return { server, device };
}

/** The same, and then a network that holds until all is sent and decided. */
function live(deeds: readonly Deed[], ending: 'mine' | 'theirs' = 'mine') {
  const { server, device } = act(deeds);
  for (let turns = 0; turns < 1_000 && (device.send('well') || decideRest()); turns += 1);
  return { server, device };

  function decideRest(): boolean {
    const open = device.queue.letters.some(({ phase }) => phase === 'conflict');
    if (open) device.decideAll(ending);
    return open;
  }
}

describe('a queue of letters, whatever is cut, lost or closed', () => {
  it('records every word exactly once, in the order it was typed, when nobody else writes', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(...mine), { maxLength: 40 }), (deeds) => {
        const { server, device } = live(deeds);
        expect(device.queue).toEqual(EMPTY_QUEUE);
        expect(server.complaints).toEqual([]);
        for (const item of ITEMS)
          expect(server.facts.filter((fact) => fact.item === item).map(({ value }) => value)).toEqual(
            device.typed.filter((one) => one.item === item).map(({ value }) => value),
          );
      }),
    );
  });

  it('sends nothing about a cell before an earlier word about it is decided', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(...mine, ...others), { maxLength: 15 }), (deeds) => {
        const { queue } = act(deeds).device;
        const next = nextToSend(queue);
        const before = queue.letters.filter(({ phase, order }) => phase !== 'refused' && order < (next?.order ?? 0));
        const cells = before.flatMap(({ entries }) => entries.map(({ item }) => item));
        expect(next?.entries.filter(({ item }) => cells.includes(item)) ?? []).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('loses nothing when others write too: each word is recorded once, in order, or set aside, or refused and shown or written anew', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(...mine, ...others), { maxLength: 40 }),
        fc.constantFrom('mine' as const, 'theirs' as const),
        (deeds, ending) => {
          const { server, device } = live(deeds, ending);
          expect(device.queue.letters.filter(({ phase }) => phase !== 'refused')).toEqual([]);
          for (const item of ITEMS) {
            const recorded = server.facts.filter((fact) => fact.item === item && fact.mine).map(({ value }) => value);
            const aside = device.queue.asides.flatMap(({ entries }) =>
              entries.filter((entry) => entry.item === item).map(({ value }) => value ?? ''),
            );
            const typed = device.typed.filter((one) => one.item === item).map(({ value }) => value);
            const good = typed.filter((value) => value !== BAD);
            expect([...recorded, ...aside.filter((value) => value !== BAD)].sort()).toEqual([...good].sort());
            expect(recorded).toEqual(good.filter((value) => recorded.includes(value)));
            // A refused word stays in sight until another is written over it.
            const inSight = device.queue.letters.some(({ entries }) => entries.some((entry) => entry.item === item));
            if (inSight || typed.at(-1) === BAD) expect(inSight || aside.includes(BAD)).toBe(typed.at(-1) === BAD);
          }
        },
      ),
    );
  });
});
