import { describe, expect, it } from 'vitest';
import words from '@/lib/i18n/messages/vi/words.json' with { type: 'json' };
import { CAUSES, STATUSES } from '../criteria/status';
import { readStatusWord } from '../entry/read-status-word';
import { CAUSE_WORDS, readCauseWord, STAGE_WORDS, STATUS_LETTERS, STATUS_WORDS } from './words';

describe('the words of a template', () => {
  it('are those of the pages', () => {
    expect({ status: STATUS_WORDS, stage: STAGE_WORDS, cause: CAUSE_WORDS }).toEqual({
      ...{ status: words.status, stage: words.stage, cause: words.cause },
    });
  });

  it('are read back, whatever a keyboard makes of them', () => {
    for (const status of STATUSES) {
      expect(readStatusWord(STATUS_WORDS[status].toUpperCase().normalize('NFD'))).toBe(status);
      expect(readStatusWord(STATUS_LETTERS[status])).toBe(status);
    }
    for (const cause of CAUSES) expect(readCauseWord(` ${CAUSE_WORDS[cause].toUpperCase()}.`)).toBe(cause);
  });
});
