import { writeGroup, writeNobody } from './group/write';
import { writePlan } from './plan/write';
import { writeRecognised } from './recognised/write';
import { writeRegistered } from './registered/write';
import type { FormalSentence } from './sentence';
import { writeShare } from './share/write';
import { writeUnit } from './unit/write';

/** The sentence in the official form: what was read of a text is written again, by the rules of domain.md. */
export function writeFormal(sentence: FormalSentence): string {
  switch (sentence.form) {
    case 'group':
      return writeGroup(sentence);
    case 'nobody':
      return writeNobody(sentence);
    case 'unit':
      return writeUnit(sentence);
    case 'plan':
      return writePlan(sentence);
    case 'registered':
      return writeRegistered(sentence);
    case 'recognised':
      return writeRecognised(sentence);
    case 'share':
      return writeShare(sentence);
  }
}
