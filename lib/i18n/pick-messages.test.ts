import { expect, it } from 'vitest';
import { pickMessages } from './pick-messages';

const all = { auth: { title: 'a', demo: { hint: 'b' } }, words: { status: { met: 'c' }, level: { commune: 'd' } } };

it.each<[string[], unknown]>([
  [['auth'], { auth: all.auth }],
  [['words.status'], { words: { status: { met: 'c' } } }],
  [['words.status', 'words.level', 'auth.demo.hint'], { words: all.words, auth: { demo: { hint: 'b' } } }],
  [['words', 'words.status'], { words: all.words }],
  [['nothing', 'auth.nothing', 'auth.title.deeper'], {}],
  [[], {}],
])('%j', (paths, expected) => {
  const before = structuredClone(all);
  expect(pickMessages(all, paths)).toEqual(expected);
  expect(all).toEqual(before);
});
