import { z } from 'zod';
import { EVENT_KINDS, EVENT_ROLES, HALVES } from '@/lib/domain/steering/event';
import { atUnit, code, dayOrNull, line, lineOrNull, rowId, rowIdOrNull, textOrNull } from '../forms/fields';
import { webAddressOrNull } from '../forms/web-address';

const emptyOr = <T extends readonly [string, ...string[]]>(words: T) =>
  z
    .string()
    .transform((value) => value || null)
    .pipe(z.enum(words, code('value_unknown')).nullable());

/** What of an event may be put right later, by field of its form. */
const head = {
  kind: z.enum(EVENT_KINDS, code('value_empty')),
  title: line(300),
  earliest: dayOrNull,
  latest: dayOrNull,
  half: emptyOr(HALVES),
  wording: lineOrNull(300),
  place: lineOrNull(300),
  board: rowIdOrNull,
  purpose: textOrNull(4_000),
  report: textOrNull(12_000),
  discussion: textOrNull(12_000),
  source: lineOrNull(300),
};

const conclusion = { rating: textOrNull(1_000), conclusion: textOrNull(12_000) };

export const HEAD_FIELDS = Object.keys(head) as (keyof typeof head)[];
export const CONCLUSION_FIELDS = Object.keys(conclusion) as (keyof typeof conclusion)[];

/** What the form was filled with, by which it is known what somebody else changed meanwhile. */
function filled<Field extends string>(fields: readonly Field[]) {
  const entries = fields.map((field) => [`was:${field}`, textOrNull(12_000)]);
  return Object.fromEntries(entries) as Record<`was:${Field}`, ReturnType<typeof textOrNull>>;
}

export const addEventForm = z.object({ ...atUnit, ...head });
export const correctEventForm = z.object({ ...atUnit, event: rowId, ...head, ...filled(HEAD_FIELDS) });
export const concludeForm = z.object({ ...atUnit, event: rowId, ...conclusion, ...filled(CONCLUSION_FIELDS) });

/** Posts, one a line; an opinion belongs to one of them. */
const posts = textOrNull(6_000)
  .transform((text) =>
    (text ?? '')
      .split('\n')
      .map((post) => post.trim())
      .filter(Boolean),
  )
  .pipe(
    z
      .array(z.string().max(300, code('text_too_long')))
      .min(1, code('field_missing'))
      .max(60, code('text_too_long')),
  );

export const addPeopleForm = z
  .object({
    ...atUnit,
    event: rowId,
    role: z.enum(EVENT_ROLES, code('value_empty')),
    posts,
    department: rowIdOrNull,
    said: textOrNull(4_000),
  })
  .refine(({ posts: named, said }) => said === null || named.length === 1, {
    path: ['said'],
    ...code('opinion_of_one'),
  });

export const addDocumentForm = z.object({
  ...atUnit,
  event: rowId,
  docNumber: lineOrNull(60),
  issuedOn: dayOrNull,
  title: line(500),
  link: webAddressOrNull,
});

/** A person or a document of an event, entered by mistake. */
export const dropPartForm = z.object({ ...atUnit, event: rowId, id: rowId });

export type AddEventInput = z.infer<typeof addEventForm>;
export type CorrectEventInput = z.infer<typeof correctEventForm>;
export type ConcludeInput = z.infer<typeof concludeForm>;
export type AddPeopleInput = z.infer<typeof addPeopleForm>;
export type AddDocumentInput = z.infer<typeof addDocumentForm>;
export type DropPartInput = z.infer<typeof dropPartForm>;
