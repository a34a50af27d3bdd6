import { z } from 'zod';
import { isIsoDay } from '../../time/month-ends';
import type { SetHead, VersionContent } from '../catalogue/shipped-set';
import { COMPARATORS, INDICATOR_KINDS } from '../evaluate';

/** A set in the making: the head of the set it will found or amend, and all that its next version says. */
export interface DraftSet {
  readonly head: SetHead;
  readonly content: VersionContent;
}

const day = z.string().refine(isIsoDay);
const text = z.string().transform((value) => value.normalize('NFC'));
const certainty = z.enum(['verified', 'partly', 'verified_name_only', 'unconfirmed', 'unnamed']);
const json: z.ZodType<import('../catalogue/shipped-set').JsonValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json), z.record(z.string(), json)]),
);

/** What an indicator carries beside its own fields. */
export const jsonObject = z.record(z.string(), json);

const head = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,79}$/),
  level: z.enum(['province', 'district', 'commune', 'village']),
  kind: z.enum(['basic', 'advanced', 'model', 'special']),
  name: text,
  shortName: text.nullable(),
  scope: text,
  extendsId: z.string().nullable(),
});

const content = z.strictObject({
  decision: text.nullable(),
  issuedOn: day.nullable(),
  validFrom: day,
  startKnown: z.boolean(),
  validTo: day.nullable(),
  note: text.nullable(),
  rules: z.strictObject({
    tagColumns: z.array(z.strictObject({ tag: text, column: z.string() })),
    points: z.strictObject({ met: z.number(), basically: z.number() }).nullable(),
  }),
  groups: z.array(z.strictObject({ position: z.int(), name: text })),
  criteria: z.array(
    z.strictObject({ number: z.int(), groupPosition: z.int(), name: text, certainty, note: text.nullable() }),
  ),
  indicators: z.array(
    z.strictObject({
      code: text,
      criterionNumber: z.int(),
      position: z.int(),
      name: text,
      kind: z.enum(INDICATOR_KINDS),
      unit: text.nullable(),
      comparator: z.enum(COMPARATORS).nullable(),
      certainty,
      thresholdState: z.enum(['known', 'partly_known', 'boolean', 'delegated', 'unknown']),
      delegatedTo: text.nullable(),
      note: text.nullable(),
      choices: z.array(text),
      lowerSetId: z.string().nullable(),
      details: jsonObject,
    }),
  ),
  thresholds: z.array(
    z.strictObject({
      indicatorCode: text,
      appliesTo: text,
      value: z.number().nullable(),
      upper: z.number().nullable(),
      text: text.nullable(),
      certainty,
      source: text.nullable(),
      confirmedBy: text.nullable(),
      confirmedOn: day.nullable(),
    }),
  ),
  conditions: z.array(
    z.strictObject({
      position: z.int(),
      name: text,
      ofLevel: z.enum(['province', 'district', 'commune', 'village']),
      meetsSetId: z.string(),
      requiredShare: z.number(),
      certainty,
    }),
  ),
});

/** The shape of a draft document, as it is kept; whether what it says holds together is for `checkDraft`. */
export const draftSet: z.ZodType<DraftSet> = z.strictObject({ head, content });
