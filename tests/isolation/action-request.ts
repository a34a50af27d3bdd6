import { ACTIONS } from './actions';
import { ask, type Answer } from './ask';
import { at } from './matrix';
import { findBuiltActions } from './surface';

export type Transport = 'script' | 'form';
export const TRANSPORTS: readonly Transport[] = ['script', 'form'];

export interface Call {
  readonly name: string;
  readonly code?: string;
  /** Of a page about one event. */
  readonly event?: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly cookie?: string;
  /** Whose device kept the body. */
  readonly account?: string;
  readonly origin?: string;
}

let ids: Map<string, string> | undefined;

/** Posts to a server action as the browser does: by its id with scripts, by hidden fields without. */
export function callAction(
  transport: Transport,
  { name, code = '', event = '', fields, cookie, account, origin }: Call,
): Promise<Answer> {
  const row = ACTIONS[name];
  const id = (ids ??= findBuiltActions()).get(name);
  if (!row || !id) throw new Error(`no action ${name}`);
  const { takes } = row;
  const { body, headers } =
    takes === 'body'
      ? byJson(id, fields, account)
      : transport === 'script'
        ? byScript(id, takes, fields)
        : byForm(id, takes, fields);
  return ask(at(row.page, code).replace('[event]', event), {
    method: 'POST',
    body,
    headers: { ...headers, origin: origin ?? process.env.BOARD_URL ?? '' },
    cookie,
  });
}

/** The arguments as React sends them: "$K1" stands for the form whose fields begin with "_1_". */
function byScript(id: string, takes: 'state' | 'form', fields: Call['fields']) {
  const body = new FormData();
  for (const [field, value] of Object.entries(fields)) body.set(`_1_${field}`, String(value));
  body.set('0', JSON.stringify(takes === 'state' ? [{ status: 'idle' }, '$K1'] : ['$K1']));
  return { body, headers: { 'next-action': id, accept: 'text/x-component' } };
}

/** Plain arguments go as they are; no form without scripts can send them. */
function byJson(id: string, fields: Call['fields'], account = '') {
  return { body: JSON.stringify([fields, account]), headers: { 'next-action': id, accept: 'text/x-component' } };
}

function byForm(id: string, takes: 'state' | 'form', fields: Call['fields']) {
  const body = new FormData();
  if (takes === 'state') {
    body.set('$ACTION_REF_1', '');
    body.set('$ACTION_1:0', JSON.stringify({ id, bound: '$@1' }));
    body.set('$ACTION_1:1', JSON.stringify([{ status: 'idle' }]));
  } else body.set(`$ACTION_ID_${id}`, '');
  for (const [field, value] of Object.entries(fields)) body.set(field, String(value));
  return { body, headers: {} };
}

/** What an action called by script answered: "saved", "conflict", "kept", the code of its refusal, or where it sent the browser. */
export function outcomeOf(answer: Answer): string {
  const sent = answer.headers.get('x-action-redirect');
  if (sent) return sent.split(';')[0]!;
  const code = /"code":"([a-z_]+)"/.exec(answer.body)?.[1];
  return code ?? /"status":"(saved|conflict|kept)"/.exec(answer.body)?.[1] ?? `status ${answer.status}`;
}

export function cookiesSet({ headers }: Answer): Record<string, string> {
  const pairs = headers.getSetCookie().map((line) => line.split(';')[0]!.split('='));
  return Object.fromEntries(pairs.map(([name, value]) => [name!, value ?? '']));
}
