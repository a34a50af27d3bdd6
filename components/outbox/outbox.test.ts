import { randomUUID } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDeviceDatabase } from '@/lib/device/device-database';
import { databaseKeeper, type QueueKeeper } from '@/lib/device/queue-keeper';
import type { LetterAnswer, LetterBody } from '@/lib/features/assessments/letter-answer';
import type { TheirFact } from '@/lib/features/assessments/save-state';
import type { NewLetter } from '@/lib/features/outbox/letter';
import { setAsideSchema } from '@/lib/features/outbox/schema';
import { Outbox } from './outbox';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const DAY = '2021-12-31';
const address = { unit: '06625', set: 'vn-commune-2016-2020', stage: 'self', item: '5', day: DAY } as const;
const before = { status: 'not_assessed', value: null, note: null, cause: null } as const;

function letter(note: string, effectiveOn: string = DAY): NewLetter {
  const { item, unit, set, stage } = address;
  const entry = { item, status: 'met', value: null, base: '', before, label: '5. Trường học' } as const;
  return { unit, set, stage, title: 'xã Kiên Mộc', effectiveOn, note, cause: null, entries: [entry] };
}

/** A server that takes everything, once a key. */
function server() {
  const bodies: LetterBody[] = [];
  const answers = new Map<string, LetterAnswer>();
  const send = async (body: LetterBody): Promise<LetterAnswer> => {
    const facts = [{ item: address.item, factId: String(100 + answers.size), status: 'met' as const }];
    if (!answers.has(body.key)) bodies.push(body);
    const answer = answers.get(body.key) ?? { status: 'saved', at: '2021-12-31T03:00:00Z', facts };
    answers.set(body.key, answer);
    return answer;
  };
  return { bodies, send };
}

function device(account = randomUUID()): QueueKeeper {
  return databaseKeeper(() => openDeviceDatabase(account));
}

function outboxOn(keeper: QueueKeeper, send: (body: LetterBody) => Promise<LetterAnswer>): Outbox {
  return new Outbox({ keeper, send, setAside: async () => ({ status: 'kept' }), tell: () => undefined });
}

async function sendAll(outbox: Outbox): Promise<void> {
  while ((await outbox.sendNext()) === 'sent');
}

describe('an outbox on a device', () => {
  it('opens again with what waits, and sends it in order, each on top of the one before', async () => {
    const [keeper, { bodies, send }] = [device(), server()];
    const first = outboxOn(keeper, send);
    await first.put(letter('một'));
    await first.put(letter('hai'));
    const again = outboxOn(keeper, send);
    await again.read();
    expect(again.cell(address)).toMatchObject({ phase: 'saving', content: { status: 'met', note: 'hai' }, factId: '' });
    await sendAll(again);
    expect(bodies.map(({ note, entries }) => [note, entries[0]!.baseFactId])).toEqual([
      ['một', null],
      ['hai', '100'],
    ]);
    expect(again.cell(address)).toMatchObject({ phase: 'saved', factId: '101', content: { note: 'hai' } });
    expect(again.waiting).toBe(0);
  });

  it('says the same again when only the answer was lost, in whichever tab', async () => {
    const [keeper, { bodies, send }] = [device(), server()];
    const deaf = outboxOn(keeper, async (body) => {
      await send(body);
      throw new TypeError('Failed to fetch');
    });
    await deaf.put(letter('một'));
    await expect(deaf.sendNext()).rejects.toThrow();
    const other = outboxOn(keeper, send);
    await other.read();
    await sendAll(other);
    expect(bodies).toHaveLength(1);
    await deaf.read();
    expect(deaf.waiting).toBe(0);
  });

  it('says on the page of one day nothing of another, and writes there on top of what that day knows', async () => {
    const [keeper, { bodies, send }] = [device(), server()];
    const outbox = outboxOn(keeper, send);
    const past = { ...address, day: '2020-12-31' };
    await outbox.put(letter('nay'));
    expect([outbox.cell(address)?.phase, outbox.cell(past)]).toEqual(['saving', null]);
    await sendAll(outbox);
    expect([outbox.cell(address)?.factId, outbox.cell(past)]).toEqual(['100', null]);
    await outbox.put(letter('xưa', past.day));
    await sendAll(outbox);
    expect(bodies.map(({ entries }) => entries[0]!.baseFactId)).toEqual([null, null]);
    const again = outboxOn(keeper, send);
    await again.read();
    expect([again.cell(address)?.content.note, again.cell(past)?.content.note]).toEqual(['nay', 'xưa']);
  });

  it('keeps what a row says of a day of its own in sight where it was typed, until it is answered', async () => {
    const past = { ...address, day: '2020-12-31' };
    const refused = { status: 'refused', code: 'date_future', byItem: {}, fieldErrors: {} } as const;
    const outbox = outboxOn(device(), async () => refused);
    await outbox.put({ ...letter('xưa', past.day), pageDay: DAY });
    await sendAll(outbox);
    expect(outbox.cell(address)).toMatchObject({
      phase: 'refused',
      ownDay: past.day,
      refusal: { code: 'date_future' },
    });
    expect(outbox.cell(past)).toMatchObject({ phase: 'refused', ownDay: null });
    await outbox.put(letter('nay', '2019-12-31'));
    expect(outbox.overview().refused).toBe(1);
    await outbox.put(letter('nay'));
    expect(outbox.overview().refused).toBe(0);
  });

  it('shows another account nothing', async () => {
    const { send } = server();
    await outboxOn(device(), send).put(letter('một'));
    const other = outboxOn(device(), send);
    await other.read();
    expect([other.waiting, other.cell(address)]).toEqual([0, null]);
  });

  it('goes on in memory where the device has no room, says so, and goes back when there is', async () => {
    const [keeper, { bodies, send }] = [device(), server()];
    let isFull = true;
    const full: QueueKeeper = {
      read: keeper.read,
      change: (step) => (isFull ? Promise.reject(new DOMException('', 'QuotaExceededError')) : keeper.change(step)),
    };
    const outbox = outboxOn(full, send);
    await outbox.put(letter('một'));
    expect(outbox.overview()).toMatchObject({ pending: 1, kept: false });
    isFull = false;
    await outbox.put(letter('hai'));
    expect(outbox.overview()).toMatchObject({ pending: 2, kept: true });
    expect((await keeper.read()).queue.letters).toHaveLength(2);
    await sendAll(outbox);
    expect(bodies.map(({ note }) => note)).toEqual(['một', 'hai']);
    expect((await keeper.read()).queue.letters).toHaveLength(0);
  });

  it('sends what was given up in a conflict as the server reads it, and shows the other’s word', async () => {
    const theirs: TheirFact = {
      ...{ item: address.item, factId: '7', status: 'not_met', value: null, note: 'của họ', cause: null },
      ...{ effectiveOn: '2021-12-30', recordedAt: '2021-12-30T03:00:00Z', recordedBy: 'Chủ tịch xã' },
    };
    const given: unknown[] = [];
    const outbox = new Outbox({
      keeper: device(),
      send: async () => ({ status: 'conflict', theirs: [theirs] }),
      setAside: async (body) => {
        given.push(setAsideSchema.parse(body));
        return { status: 'kept' };
      },
      tell: () => undefined,
    });
    await outbox.put(letter('của tôi'));
    await sendAll(outbox);
    expect(outbox.cell(address)).toMatchObject({ phase: 'conflict', content: { note: 'của tôi' }, theirs });
    await outbox.decide([address], 'theirs');
    await sendAll(outbox);
    expect(given).toMatchObject([{ note: 'của tôi', cause: null, entries: [{ status: 'met', keptFactId: 7n }] }]);
    expect(outbox.cell(address)).toMatchObject({ phase: 'saved', factId: '7', content: { note: 'của họ' } });
    expect(outbox.contents()).toEqual({ letters: [], asides: [] });
  });
});
