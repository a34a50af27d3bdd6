import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { inRoot } from '../paths.mjs';

type Manifest = { node: Record<string, { filename: string; exportedName: string }> };

/** The id under which the build answers an action. */
export function actionId(file: string, name: string): string {
  const manifest = JSON.parse(
    fs.readFileSync(inRoot('.next/server/server-reference-manifest.json'), 'utf8'),
  ) as Manifest;
  const found = Object.entries(manifest.node).find(
    ([, entry]) => entry.filename === file && entry.exportedName === name,
  );
  if (!found) throw new Error(`the build has no action ${name} in ${file}`);
  return found[0];
}

/** A call of an action with (state, form), as React in the browser sends it. */
export function actionRequest(site: string, path: string, action: string, form: Readonly<Record<string, string>>) {
  const boundary = `----bench${randomUUID()}`;
  const part = (name: string, value: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const fields = Object.entries(form).map(([name, value]) => part(`_1_${name}`, value));
  const body = `${fields.join('')}${part('0', '[{"status":"idle"},"$K1"]')}--${boundary}--\r\n`;
  const headers = {
    accept: 'text/x-component',
    origin: site,
    'next-action': action,
    'content-type': `multipart/form-data; boundary=${boundary}`,
  };
  return { method: 'POST', path, headers, body };
}
