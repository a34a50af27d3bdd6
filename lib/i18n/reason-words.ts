import type { ReasonWords } from '@/lib/domain/report/reason-words';

type Key = keyof ReasonWords | 'or';

/** The words of a reason in the language of the page; `t` is of "words.reason". */
export function reasonWordsOf(t: (key: Key, values?: Record<string, string>) => string): ReasonWords {
  return {
    missing: (by) => t('missing', { by }),
    over: (by) => t('over', { by }),
    within: (value, range) => t('within', { value, range }),
    percentPoints: (n) => t('percentPoints', { n }),
    below: (limit) => t('below', { limit }),
    answerMet: (answer) => t('answerMet', { answer }),
    answerAsked: (answer, accepted) => t('answerAsked', { answer, accepted: accepted.join(t('or')) }),
  };
}
