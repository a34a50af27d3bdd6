import { expect, test } from '@playwright/test';
import { ACCESS } from '@/tests/setup/access';
import { ACTIONS } from './actions';
import { PAGES, ROUTES } from './matrix';
import { STANDINGS } from '@/tests/setup/people';
import { findActions, findBuiltActions, findBuiltAddresses, findPages, findRoutes } from './surface';

const OF_THE_FRAMEWORK = ['/_global-error', '/_not-found', '/icon.svg'];

test('every page, route handler and server action has a row', () => {
  expect(Object.keys(PAGES).sort()).toEqual(findPages());
  expect(Object.keys(ROUTES).sort()).toEqual(findRoutes().sort());
  expect(Object.keys(ACTIONS).sort()).toEqual(findActions().sort());
});

test('the build serves nothing that the sources do not show', () => {
  const addresses = new Set([...Object.values(PAGES), ...Object.values(ROUTES)].map((row) => row.address));
  expect([...addresses, ...OF_THE_FRAMEWORK].sort()).toEqual(findBuiltAddresses());
  expect([...findBuiltActions().keys()].sort()).toEqual(Object.keys(ACTIONS).sort());
});

test('every role stands somewhere', () => {
  expect([...new Set(STANDINGS.map(({ role }) => role))].sort()).toEqual(Object.keys(ACCESS).sort());
});
