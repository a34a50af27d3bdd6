import { Refusal } from './tell.mjs';

/** Refuses a Node older than package.json's "engines" says. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Refusal(`Cần Node.js 20.19 trở lên; máy này đang dùng ${version}.`);
}
