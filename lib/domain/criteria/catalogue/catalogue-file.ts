import { z } from 'zod';

const text = z.string().transform((value) => value.normalize('NFC'));
const certainty = z.enum(['verified', 'partly', 'verified_name_only', 'unconfirmed']);

const indicator = z.object({
  code: text,
  name_vi: text,
  kind: z.enum(['boolean', 'percent', 'number', 'text']),
  unit: text.nullable(),
  comparator: z.enum(['>=', '<=', '==']).nullable(),
  thresholds: z.record(z.string(), z.union([z.number(), z.literal('Đạt')])),
  threshold_verification: z.record(z.string(), z.string()).optional(),
  thresholds_status: z.enum([
    'known',
    'known (partly or wholly unverified, see verification)',
    'n/a (boolean)',
    'delegated to province',
    'unknown',
    'unknown (not found)',
  ]),
  verification: certainty,
  delegated: z.literal('province').optional(),
  source_refs: z.array(z.string()).optional(),
  note: z.string().optional(),
  conflicts: z.array(z.string()).optional(),
  sub_thresholds: z.record(z.string(), z.record(z.string(), z.number())).optional(),
});

const criterion = z.object({
  number: z.int().positive(),
  name_vi: text,
  name_verification: certainty,
  note: z.string().optional(),
  indicators: z.array(indicator),
});

/** One file of prisma/data/criteria: a set by one decision, as the sources give it. Further keys are kept. */
export const catalogueFile = z.looseObject({
  id: z.string(),
  level: z.enum([
    'commune',
    'commune_advanced',
    'commune_model',
    'district',
    'district_advanced',
    'province',
    'village',
  ]),
  decision: text.nullable(),
  issued: z.string().nullable(),
  effective_from: z.iso.date().nullable(),
  effective_to: z.iso.date().nullable(),
  working_end_date: z.iso.date().optional(),
  period: z.string().nullable(),
  scope: text,
  subject: text.optional(),
  extends: z.string().optional(),
  superseded_by: z.string().optional(),
  prerequisite: z.string().optional(),
  official_counts: z.looseObject({ criteria: z.int().positive().nullable() }),
  groups: z.array(z.object({ name: text, criteria: z.array(criterion) })),
});

export type CatalogueFile = z.infer<typeof catalogueFile>;
export type CatalogueIndicator = z.infer<typeof indicator>;

/** Names that a source gives for criteria of a set whose list was not found. */
export const catalogueAdditions = z.object({
  source: text,
  sets: z.record(z.string(), z.array(z.object({ number: z.int().positive(), name_vi: text }))),
});

export type CatalogueAdditions = z.infer<typeof catalogueAdditions>;

const tagColumns = z.array(z.object({ tag: text, column: z.string() }));

/** Sets that were amended in mid-period: their file holds the amended text, here stands what it said before. */
export const catalogueAmendments = z.object({
  source: text,
  sets: z.record(
    z.string(),
    z.object({
      before: z.object({ decision: text, tag_columns: tagColumns, indicators: z.array(indicator) }),
      amended: z.object({
        decision: text,
        issued: z.iso.date(),
        effective_from: z.iso.date(),
        note: text,
        tag_columns: tagColumns,
      }),
    }),
  ),
});

export type CatalogueAmendments = z.infer<typeof catalogueAmendments>;
