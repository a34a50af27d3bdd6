import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { clusterPasswords, createCluster, createRoles } from './database-cluster.mjs';
import { dataHome, makeHome } from './database-home.mjs';
import { databaseUser } from './database-user.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';
import { clearDeadServer, readPostmaster, startPostmaster, stopPostmaster } from './postmaster.mjs';
import { whileLocked } from './start-lock.mjs';

/**
 * Starts the PostgreSQL that ships with the packages, or joins the one that already runs on the folder.
 * @param {{ home?: string, settings?: Record<string, string | number> }} [options] settings of postgresql.conf
 * @returns URLs of the owner, the application and the superuser; `startedHere`; `close()`, which stops
 *   the server when nobody else is connected and either it was started here or `evenIfJoined` is given
 */
export async function openDatabase({ home: wanted = dataHome(), settings = {} } = {}) {
  const user = databaseUser();
  const home = makeHome(wanted, user);
  const place = {
    home,
    user,
    data: path.join(home, 'pg'),
    log: path.join(home, 'postgres.log'),
    native: postgresBinaries(home, user),
  };
  return whileLocked(home, async () => {
    const passwords = clusterPasswords(home);
    const startedHere = await ensureRunning(place, passwords, settings);
    const urlOf = (role, database = 'ntm_board') => databaseUrl(place, passwords, role, database);
    // Held to the end: whoever stops the server counts connections, so everyone who uses it keeps one.
    const presence = await connectWhenReady(urlOf('postgres', 'postgres'));
    await createRoles(presence, passwords);
    const close = ({ evenIfJoined = false } = {}) =>
      whileLocked(home, () => leave(place, presence, startedHere || evenIfJoined));
    return {
      home,
      startedHere,
      adminUrl: urlOf('ntm_owner'),
      appUrl: urlOf('ntm_app'),
      superUrl: urlOf('postgres'),
      close,
    };
  });
}

function databaseUrl({ data }, passwords, role, database) {
  return `postgresql://${role}:${passwords[role]}@127.0.0.1:${readPostmaster(data)?.port}/${database}`;
}

async function ensureRunning(place, passwords, settings) {
  if (readPostmaster(place.data)) return false;
  await createCluster({ ...place, password: passwords.postgres });
  await clearDeadServer(place.data);
  fs.closeSync(fs.openSync(place.log, 'a', 0o600));
  if (place.user) fs.chownSync(place.log, place.user.uid, place.user.gid);
  await startPostmaster({ ...place, settings });
  return true;
}

/** A joined server may still be recovering from a kill: 57P03 says "starting up", so ask again. */
async function connectWhenReady(connectionString) {
  for (const deadline = Date.now() + 60_000; ; await pause(200)) {
    const client = new pg.Client({ connectionString, application_name: 'ntm-board presence' });
    client.on('error', () => {}); // the server may be stopped under us; the next query says so
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => {});
      if (error.code !== '57P03' || Date.now() > deadline) throw error;
    }
  }
}

async function leave(place, presence, mayStop) {
  const alone = mayStop && (await aloneSoon(presence));
  await presence.end().catch(() => {});
  if (alone && readPostmaster(place.data)) await stopPostmaster(place);
  return alone;
}

/** Our own pools may need a moment to be gone. */
async function aloneSoon(presence) {
  const others =
    "SELECT count(*)::int AS n FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()";
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const answer = await presence.query(others).catch(() => null);
    if (!answer || answer.rows[0].n === 0) return true;
    await pause(100);
  }
  return false;
}
