import net from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkDatabase } from '@/lib/auth/check-database';
import { checkSignIn } from '@/lib/auth/check-sign-in';
import { findEntries } from '@/lib/auth/find-entries';
import { doorPool } from '@/lib/auth/pool';
import { actorOfToken, makeToken } from '@/lib/auth/token';

/** A wire to the real database that can be cut and mended. */
class Wire {
  private readonly server = net.createServer((client) => {
    const database = net.connect(this.port, this.host);
    for (const socket of [client, database]) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
    }
    client.pipe(database).pipe(client);
  });
  private readonly sockets = new Set<net.Socket>();

  constructor(
    private readonly host: string,
    private readonly port: number,
  ) {}

  mend(on: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(on, '127.0.0.1', () => resolve((this.server.address() as net.AddressInfo).port));
    });
  }

  cut(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

const url = new URL(process.env.DATABASE_URL ?? '');
const wire = new Wire(url.hostname, Number(url.port));
let port: number;

beforeAll(async () => {
  port = await wire.mend(0);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  process.env.DATABASE_URL = url.href;
});
afterAll(async () => {
  await doorPool().end();
  await wire.cut();
});

it('says so when the database is cut off, refuses everybody, and recovers by itself', async () => {
  const guess = () => checkSignIn({ email: 'ai@xa.test', password: 'sai', address: '10.0.0.1' });
  expect(await checkDatabase()).toBe(true);
  expect(await guess()).toMatchObject({ ok: false, code: 'sign_in_refused' });

  await wire.cut();
  expect(await checkDatabase()).toBe(false);
  const unreachable = {
    code: 'database_unreachable',
    digest: expect.stringMatching(/^database_unreachable:[0-9a-f]{8}$/),
  };
  await expect(guess()).rejects.toMatchObject(unreachable);
  await expect(findEntries({ userId: 1, epoch: 1 })).rejects.toMatchObject(unreachable);
  await expect(actorOfToken(`Bearer ${makeToken()}`)).rejects.toMatchObject(unreachable);

  await wire.mend(port);
  expect(await checkDatabase()).toBe(true);
  expect(await guess()).toMatchObject({ ok: false, code: 'sign_in_refused' });
  expect(await findEntries({ userId: 1, epoch: 1 })).toBeNull();
});
