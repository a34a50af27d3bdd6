import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import { VIETNAMESE_REASON } from '@/lib/domain/report/reason-words';
import vi from './messages/vi/words.json';
import { reasonWordsOf } from './reason-words';

it('a page in Vietnamese gives the reasons of the reports', () => {
  const words = reasonWordsOf(createTranslator({ locale: 'vi', messages: { words: vi }, namespace: 'words.reason' }));
  const said = (own: typeof words) => [
    ...(['missing', 'over', 'percentPoints', 'below', 'answerMet'] as const).map((key) => own[key]('1,0')),
    own.within('75 %', '50 % – 80 %'),
    own.answerAsked('C', ['A', 'B']),
  ];
  expect(said(words)).toEqual(said(VIETNAMESE_REASON));
});
