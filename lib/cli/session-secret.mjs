import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The key that signs sessions: made once and kept beside the data, so a restart signs nobody out. */
export function sessionSecret(home) {
  const file = path.join(home, 'session-secret');
  fs.mkdirSync(home, { recursive: true });
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8');
}
