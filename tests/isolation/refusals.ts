import { expect } from '@playwright/test';
import type { BoardDatabase } from '@/tests/setup/board-database';
import type { Person } from '@/tests/setup/people';
import { callAction, outcomeOf, type Call, type Transport } from './action-request';
import { forAll } from './ask';

/** Who has not signed in. */
export const NOBODY = { title: 'nobody', cookie: '' };

export interface Attempt extends Call {
  readonly person: Pick<Person, 'title' | 'cookie'>;
  /** The answers by which it may be refused. */
  readonly as: readonly string[];
}

/** Every attempt is refused. Without scripts the answer is a whole page: there only what is left behind can tell. */
export async function expectRefused(transport: Transport, attempts: readonly Attempt[]): Promise<void> {
  const faults = await forAll(attempts, async ({ person, as, ...call }) => {
    const outcome = outcomeOf(await callAction(transport, { ...call, cookie: person.cookie }));
    if (transport === 'form' || as.includes(outcome)) return '';
    return `${person.title}, ${call.name} ${JSON.stringify(call.fields)}: ${outcome}, not ${as.join(' or ')}`;
  });
  expect(faults.filter(Boolean)).toEqual([]);
}

/** What these queries find in each tenant: the same before and after what must leave nothing behind. */
export async function readEverywhere(database: BoardDatabase, ...queries: string[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const { slug } of await database.rows<{ slug: string }>('SELECT slug FROM tenant ORDER BY id')) {
    await database.enter(slug);
    for (const query of queries) found.push(await database.rows(query));
  }
  return found;
}
