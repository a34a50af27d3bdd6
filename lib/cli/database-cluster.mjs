import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { runPostgres } from './postmaster.mjs';

/** The passwords of the server's three roles, made once and readable by the folder's owner alone. */
export function clusterPasswords(home) {
  const file = path.join(home, 'passwords.json');
  if (!fs.existsSync(file)) {
    const make = () => randomBytes(24).toString('base64url');
    fs.writeFileSync(file, JSON.stringify({ postgres: make(), ntm_owner: make(), ntm_app: make() }), { mode: 0o600 });
  }
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

/** initdb into a side folder that takes its place when whole: an interrupted first start leaves nothing half made. */
export async function createCluster({ native, home, data, user, password }) {
  if (fs.existsSync(path.join(data, 'PG_VERSION'))) return;
  const half = `${data}.new`;
  const passwordFile = path.join(home, 'initdb.password');
  fs.rmSync(half, { recursive: true, force: true });
  fs.mkdirSync(half, { mode: 0o700 });
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const place of [half, passwordFile]) fs.chownSync(place, user.uid, user.gid);
  const args = [
    '-D',
    half,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ];
  try {
    await runPostgres(path.join(native, 'bin/initdb'), args, { user, cwd: half });
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
  fs.rmSync(data, { recursive: true, force: true });
  fs.renameSync(half, data);
}

/** The two roles of the product and its database, where they are missing; `client` is the superuser's. */
export async function createRoles(client, passwords) {
  const has = async (sql, name) => (await client.query(sql, [name])).rowCount > 0;
  for (const [role, rights] of [
    ['ntm_owner', 'CREATEDB'],
    ['ntm_app', 'NOCREATEDB'],
  ])
    if (!(await has('SELECT FROM pg_roles WHERE rolname = $1', role)))
      await client.query(
        `CREATE ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE ${rights} PASSWORD '${passwords[role]}'`,
      );
  if (!(await has('SELECT FROM pg_database WHERE datname = $1', 'ntm_board')))
    await client.query('CREATE DATABASE ntm_board OWNER ntm_owner');
}
