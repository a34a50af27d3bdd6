import { z } from 'zod';
import { STAGES } from '@/lib/domain/criteria/status';
import { isIsoDay } from '@/lib/domain/time/month-ends';

/** Of a file as it comes; the table refuses more. */
export const FILE_LIMIT = 10 * 1024 * 1024;
export const NAME_LIMIT = 120;

const text = z.string().max(400);
/** As many as a workbook may have. */
const MOST_SHEETS = 20;
const MOST_CELLS = 20_000;
const atMost = (most: number) => (keyed: object) => Object.keys(keyed).length <= most;

/** What a person corrected of the match of one sheet; what is not there is guessed anew. */
const sheetReading = z.strictObject({
  set: text.optional(),
  stage: z.enum(STAGES).optional(),
  effectiveOn: z.string().refine(isIsoDay).optional(),
  headingRow: z.number().int().min(0).max(1_048_576).optional(),
  /** Number of a column → what it is. */
  columns: z
    .record(z.string().regex(/^\d{1,5}$/), z.string().max(60))
    .refine(atMost(16_384))
    .optional(),
  /** Folded name → code. */
  units: z.record(text, z.string().max(120)).refine(atMost(5_000)).optional(),
});
export type SheetReading = z.infer<typeof sheetReading>;

export const sheetsSchema = z.record(text, sheetReading).refine(atMost(MOST_SHEETS));

const resultSchema = z.strictObject({
  recorded: z.number(),
  same: z.number(),
  kept: z.number(),
  units: z.array(z.strictObject({ code: z.string(), title: z.string() })),
});

/** What is kept beside the bytes of a file. */
export const readingSchema = z.strictObject({
  /** Code of the unit from whose page it was sent. */
  unit: z.string(),
  set: z.string().optional(),
  sheets: sheetsSchema,
  result: resultSchema.optional(),
});
export type Reading = z.infer<typeof readingSchema>;

/** The person's word on what was changed by others meanwhile: for all, and where it differs by cell. */
export const recordSchema = z.strictObject({
  seen: z.string().length(64),
  all: z.enum(['file', 'system']).nullable(),
  cells: z.record(z.string().max(60), z.enum(['file', 'system'])).refine(atMost(MOST_CELLS)),
});
export type RecordInput = z.infer<typeof recordSchema>;
