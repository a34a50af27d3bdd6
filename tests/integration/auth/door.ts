import pg from 'pg';
import { hashPassword } from '@/lib/auth/password';
import { hashToken, makeToken } from '@/lib/auth/token';

/** Rows that a person at the door needs, written as the owner of the tables. */
export class Door {
  readonly admin = new pg.Client(process.env.DATABASE_ADMIN_URL);

  static async open(): Promise<Door> {
    const door = new Door();
    await door.admin.connect();
    return door;
  }

  close(): Promise<void> {
    return this.admin.end();
  }

  async one(text: string, values: unknown[]): Promise<number> {
    const { rows } = await this.admin.query<{ id: number }>(text, values);
    if (!rows[0]) throw new Error('no row');
    return rows[0].id;
  }

  async tenant(slug: string, referenceDay: string | null = null): Promise<{ id: number; province: number }> {
    const id = await this.one(
      'INSERT INTO tenant (code, slug, name, reference_day) VALUES ($1, $1, $2, $3) RETURNING id',
      [slug, `Tỉnh ${slug}`, referenceDay],
    );
    await this.admin.query("SELECT set_config('app.tenant_id', $1, false)", [String(id)]);
    const province = await this.one(
      "INSERT INTO unit (tenant_id, code, level, valid_from) VALUES ($1, $2, 'province', '2016-01-01') RETURNING id",
      [id, slug],
    );
    return { id, province };
  }

  async user(email: string, password: string): Promise<number> {
    return this.one("INSERT INTO app_user (email, post, password_hash) VALUES ($1, 'Công chức', $2) RETURNING id", [
      email,
      await hashPassword(password),
    ]);
  }

  async member(tenantId: number, userId: number, role: string, unitId: number): Promise<number> {
    await this.admin.query("SELECT set_config('app.tenant_id', $1, false)", [String(tenantId)]);
    return this.one('INSERT INTO membership (tenant_id, user_id, role, unit_id) VALUES ($1, $2, $3, $4) RETURNING id', [
      tenantId,
      userId,
      role,
      unitId,
    ]);
  }

  async named(tenantId: number, membershipId: number, setId: string, numbers: number[]): Promise<void> {
    await this.admin.query("SELECT set_config('app.tenant_id', $1, false)", [String(tenantId)]);
    await this.admin.query(
      `INSERT INTO criteria_set (tenant_id, id, level, kind, name, scope) VALUES ($1, $2, 'commune', 'basic', $2, 'vn')
       ON CONFLICT DO NOTHING`,
      [tenantId, setId],
    );
    for (const number of numbers) {
      await this.admin.query('INSERT INTO membership_criterion VALUES ($1, $2, $3, $4)', [
        tenantId,
        membershipId,
        setId,
        number,
      ]);
    }
  }

  async token(tenantId: number, unitId: number, more: { expiresOn?: string; revoked?: boolean } = {}): Promise<string> {
    const token = makeToken();
    await this.admin.query(
      `INSERT INTO api_token (tenant_id, name, role, unit_id, hash, expires_on, revoked_at)
       VALUES ($1, 'Cổng dữ liệu', 'observer', $2, $3, $4, CASE WHEN $5 THEN now() END)`,
      [tenantId, unitId, hashToken(token), more.expiresOn ?? null, more.revoked ?? false],
    );
    return token;
  }
}
