import type { Actor } from '@/lib/domain/access/actor';
import type { Finding, Implied } from '@/lib/domain/sentences/finding';
import type { Sentence } from '@/lib/domain/sentences/sentence';
import texts from '@/lib/i18n/messages/vi/sentences.json';
import { showFigure } from '../sentences/show-figure';
import { judgeText } from '../sentences/loaders';
import { MOST_SIGNS } from '../sentences/schema';
import type { Compared, JudgedSentence } from '../sentences/view';
import { ParametersRefused } from './parameters';

/** A finding with its figures beside its code, and its words. */
type FindingAnswer = { readonly code: string; readonly message: string } & Readonly<Record<string, number | string>>;

interface OneAnswer {
  readonly consistent: boolean;
  /** null: nothing in the text could be read. */
  readonly read: Sentence | null;
  readonly findings: readonly FindingAnswer[];
  readonly implied: readonly FindingAnswer[];
  /** In the official form, where that differs. */
  readonly official: string | null;
  readonly compared: Compared | { readonly reason: string };
}

/** What `POST /api/v1/sentences/check` answers. Of several sentences the first stands at the top and `consistent` is of all. */
export interface SentencesAnswer extends OneAnswer {
  readonly sentences?: readonly (OneAnswer & { readonly text: string })[];
}

/**
 * Judges the text of a request.
 * @throws ParametersRefused, AppError `not_found`
 */
export async function checkSentences(actor: Actor, body: unknown): Promise<SentencesAnswer> {
  const judged = await judgeText(actor, readBody(body));
  const answers = judged.map(toAnswer);
  const [first] = answers;
  if (!first) throw new ParametersRefused({ text: 'field_missing' });
  if (answers.length === 1) return first;
  // Sentences without figures stand between those that are meant.
  const read = answers.filter((one) => one.read !== null);
  return {
    ...(read[0] ?? first),
    consistent: read.length > 0 && read.every(({ consistent }) => consistent),
    findings: (read.length > 0 ? read : answers).flatMap(({ findings }) => findings),
    sentences: answers.map((answer, index) => ({ text: judged[index]!.text, ...answer })),
  };
}

function readBody(body: unknown): string {
  const text = typeof body === 'object' && body !== null && 'text' in body ? body.text : undefined;
  if (typeof text !== 'string' || text.trim() === '') throw new ParametersRefused({ text: 'field_missing' });
  if (text.length > MOST_SIGNS) throw new ParametersRefused({ text: 'text_too_long' });
  return text;
}

function toAnswer({ consistent, read, findings, implied, official, compared }: JudgedSentence): OneAnswer {
  return {
    consistent,
    read,
    findings: findings.map((one) => worded(one, texts.finding[one.code])),
    implied: implied.map((one) => worded(one, texts.implied[one.code])),
    official,
    compared: typeof compared === 'string' ? { reason: compared } : compared,
  };
}

function worded({ code, figures }: Finding | Implied, words: string): FindingAnswer {
  const message = words.replace(/\{(\w+)\}/g, (place, name: string) => showFigure(figures[name] ?? place));
  return { code, ...figures, message };
}
