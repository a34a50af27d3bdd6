import { describe, expect, it } from 'vitest';
import type { CatalogueCriterion } from '@/lib/domain/criteria/criteria-set';
import { askedItems, visibleItems } from './visible-items';

const indicator = (code: string) => ({ code }) as CatalogueCriterion['indicators'][number];
const chosen = {
  set: {
    items: new Map([
      ['15', { id: 1, criterion: 15, isIndicator: false }],
      ['i:15.1', { id: 2, criterion: 15, isIndicator: true }],
      ['i:15.2', { id: 3, criterion: 15, isIndicator: true }],
      ['17', { id: 4, criterion: 17, isIndicator: false }],
      ['i:17.1', { id: 5, criterion: 17, isIndicator: true }],
    ]),
  },
  version: {
    criteria: [{ number: 15, indicators: [indicator('15.1')] } as unknown as CatalogueCriterion],
  },
  shown: { numbers: [15] },
};

describe('items of the visible criteria', () => {
  it('an indicator that an amendment dropped is asked for no more, but its facts were made', () => {
    expect(visibleItems(chosen).map(({ key }) => key)).toEqual(['15', 'i:15.1', 'i:15.2']);
    expect(askedItems(chosen).map(({ key, index }) => [key, index])).toEqual([
      ['15', 0],
      ['i:15.1', 0],
    ]);
  });
});
