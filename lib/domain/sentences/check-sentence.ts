import type { Opening } from '../report/sentence-opening';
import { isIsoDay } from '../time/month-ends';
import { finding, type Finding, type Judgement } from './finding';
import { checkGroup } from './group/check';
import { checkLoose } from './loose/check';
import { checkPlan } from './plan/check';
import type { Reading } from './reading';
import { checkRecognised } from './recognised/check';
import { checkRegistered } from './registered/check';
import type { Sentence } from './sentence';
import { checkShare } from './share/check';
import { checkUnit } from './unit/check';

/** What the sentence is judged by, beside itself. */
export interface SentenceContext {
  /** Criteria of the set that it counts on; null: unknown. */
  readonly size: number | null;
  /** Units that its average counts, where it does not say so; null: unknown. */
  readonly units: number | null;
}

/**
 * Judges a sentence by its own arithmetic: nothing here knows the system's data.
 * @returns findings (faults and notes, in the order of the sentence) and what follows from it
 */
export function checkSentence({ sentence, unread }: Reading, context: SentenceContext): Judgement {
  const { findings, implied } = checkForm(sentence, context, unread.length === 0);
  return {
    findings: [...checkDay(sentence), ...findings, ...unread.map((text) => finding('clause_unread', { text }))],
    implied,
  };
}

function checkForm(sentence: Sentence, { size, units }: SentenceContext, whole: boolean): Judgement {
  switch (sentence.form) {
    case 'group':
      return checkGroup(sentence, size, whole);
    case 'nobody':
      return { findings: [], implied: [] };
    case 'unit':
      return checkUnit(sentence);
    case 'plan':
      return checkPlan(sentence, size, units);
    case 'registered':
      return checkRegistered(sentence);
    case 'recognised':
      return checkRecognised(sentence, size);
    case 'share':
      return checkShare(sentence, size);
    case 'loose':
      return checkLoose(sentence);
  }
}

function checkDay(sentence: Sentence): Finding[] {
  const opening: Opening | null = 'opening' in sentence ? sentence.opening : null;
  const day = opening?.kind === 'date' ? opening.day : null;
  const said = sentence.form === 'share' && sentence.time.kind === 'date' ? sentence.time.day : day;
  return said === null || isIsoDay(said)
    ? []
    : [finding('date_impossible', { day: said.split('-').reverse().join('/') })];
}
