import type { Actor } from '@/lib/domain/access/actor';
import { canSomewhere } from '@/lib/domain/access/can';
import { checkSentence } from '@/lib/domain/sentences/check-sentence';
import { finding, isConsistent, type Finding } from '@/lib/domain/sentences/finding';
import { findDifferences } from '@/lib/domain/sentences/known-figures';
import { readSentence, splitSentences } from '@/lib/domain/sentences/read-sentence';
import { saidFigures } from '@/lib/domain/sentences/said-figures';
import type { Sentence } from '@/lib/domain/sentences/sentence';
import { writeFormal } from '@/lib/domain/sentences/write-sentence';
import { AppError } from '@/lib/errors';
import { catalogueOf } from '../catalogue/loaders';
import { territoryOf } from '../territory/loaders';
import { basisOf } from './basis';
import { compareSentence } from './compare-sentence';
import { contextOf } from './context';
import type { Surroundings } from './surroundings';
import type { JudgedSentence } from './view';

/** Sentences that are judged of one text; more is a document, not a sentence. */
const MOST = 12;

/**
 * Reads and judges a pasted text, sentence by sentence, for one who reads figures somewhere.
 * @param near code of the unit that the reader came from: of several units of one name the one below it is meant
 * @throws AppError `not_found`
 */
export async function judgeText(actor: Actor, text: string, near: string | null = null): Promise<JudgedSentence[]> {
  if (!canSomewhere(actor, 'progress.read')) throw new AppError('not_found');
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const around: Surroundings = { actor, territory, catalogue, near };
  return Promise.all(
    splitSentences(text)
      .slice(0, MOST)
      .map((one) => judgeOne(one, around)),
  );
}

async function judgeOne(text: string, around: Surroundings): Promise<JudgedSentence> {
  const reading = readSentence(text);
  if (!reading) return notRead(text);
  const { sentence } = reading;
  const basis = basisOf(sentence, around.actor.tenant.referenceDay);
  const judged = checkSentence(reading, contextOf(sentence, basis, around));
  const { known, compared } = await compareSentence(sentence, basis, around);
  const figures = saidFigures(sentence);
  const findings: Finding[] = [...judged.findings, ...findDifferences(figures, known)];
  return {
    text,
    read: sentence,
    official: officialOf(text, sentence),
    consistent: isConsistent(findings),
    findings,
    implied: judged.implied,
    figures: figures.map((figure) => ({ ...figure, data: known[figure.key] ?? null })),
    compared,
  };
}

/** What nobody could read is not said to be true. */
function notRead(text: string): JudgedSentence {
  return {
    text,
    read: null,
    official: null,
    consistent: false,
    findings: [finding('not_read')],
    implied: [],
    figures: [],
    compared: 'form',
  };
}

function officialOf(text: string, sentence: Sentence): string | null {
  if (sentence.form === 'loose') return null;
  const official = writeFormal(sentence);
  return official === text.normalize('NFC') ? null : official;
}
