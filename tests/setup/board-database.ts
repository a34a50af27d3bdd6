import pg from 'pg';
import { assertLoopback } from './loopback';

/** The database behind the board, as the owner of its tables: one tenant at a time, like everybody. */
export class BoardDatabase {
  private constructor(private readonly client: pg.Client) {}

  static async open(): Promise<BoardDatabase> {
    const url = process.env.DATABASE_ADMIN_URL ?? '';
    assertLoopback(url);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return new BoardDatabase(client);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  async rows<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(text, values)).rows;
  }

  async one<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row> {
    const [row] = await this.rows<Row>(text, values);
    if (!row) throw new Error(`no row: ${text} ${JSON.stringify(values)}`);
    return row;
  }

  /** From here on the rows of this tenant are seen, and no others. */
  async enter(slug: string): Promise<number> {
    const { id } = await this.one<{ id: number }>('SELECT id FROM tenant WHERE slug = $1', [slug]);
    await this.rows("SELECT set_config('app.tenant_id', $1, false)", [String(id)]);
    return id;
  }
}
