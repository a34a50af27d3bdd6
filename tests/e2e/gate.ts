import { once } from 'node:events';
import net, { type AddressInfo, type Socket } from 'node:net';

/** A door in front of the database of one board, which a test can shut and open again. */
export class Gate {
  private isOpen = true;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: net.Server,
    readonly url: string,
  ) {}

  static async before(databaseUrl: string): Promise<Gate> {
    const database = new URL(databaseUrl);
    const server = net.createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const here = Object.assign(new URL(databaseUrl), { port: String((server.address() as AddressInfo).port) });
    const gate = new Gate(server, here.href);
    server.on('connection', (client) => gate.pass(client, Number(database.port), database.hostname));
    return gate;
  }

  private pass(client: Socket, port: number, host: string): void {
    if (!this.isOpen) {
      client.resetAndDestroy();
      return;
    }
    const database = net.connect(port, host);
    for (const [socket, other] of [
      [client, database],
      [database, client],
    ] as const) {
      this.sockets.add(socket);
      socket.pipe(other);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.sockets.delete(socket);
        other.destroy();
      });
    }
  }

  shut(): void {
    this.isOpen = false;
    for (const socket of this.sockets) socket.destroy();
  }

  open(): void {
    this.isOpen = true;
  }

  async close(): Promise<void> {
    this.shut();
    this.server.close();
    await once(this.server, 'close');
  }
}
