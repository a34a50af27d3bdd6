import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

type Answer = Promise<Response> | null;

/** The worker with caches of its own, as far as navigations need them. */
function worker() {
  const kept = new Map<string, Map<string, Response>>();
  const caches = {
    open: async (name: string) => {
      const cache = kept.get(name) ?? new Map<string, Response>();
      kept.set(name, cache);
      return {
        match: async (key: string) => cache.get(key)?.clone(),
        put: async (key: string, response: Response) => void cache.set(key, response),
      };
    },
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
  };
  const listeners = new Map<string, (event: object) => void>();
  const self = {
    location: { origin: 'https://board.test' },
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  };
  const network = { fetch: async () => new Response('network') };
  const fetch = () => network.fetch();
  runInContext(readFileSync('public/sw.js', 'utf8'), createContext({ self, caches, fetch, URL, Response, setTimeout }));
  const visit = async (path: string): Promise<string | null> => {
    let answer: Answer = null;
    const request = { url: `https://board.test${path}`, method: 'GET', mode: 'navigate' };
    listeners.get('fetch')!({ request, respondWith: (response: Answer) => (answer = response) });
    const response = await (answer as Answer);
    return response && response.text();
  };
  return { caches, network, visit };
}

describe('pages kept for one account', () => {
  it.each(['/sign-in?next=%2Foutbox', '/choose-tenant'])('are gone before %s is shown', async (door) => {
    const { caches, network, visit } = worker();
    await (await caches.open('ntm-state')).put('/kept/account', new Response('A'));
    await (await caches.open('ntm-pages-A')).put('/outbox', new Response('of A'));
    const cut = () => Promise.reject(new TypeError('Failed to fetch'));
    network.fetch = cut;
    expect(await visit('/outbox')).toBe('of A');
    network.fetch = async () => new Response('door');
    await visit(door);
    network.fetch = cut;
    await expect(visit('/outbox')).rejects.toThrow('Failed to fetch');
    expect(await caches.keys()).not.toContain('ntm-pages-A');
  });
});
