import { z } from 'zod';
import { CAUSES, STAGES, STATUSES, type Cause, type Status } from '../criteria/status';
import { isIsoDay } from '../time/month-ends';

/** Raised when a sheet of today could not be read by the reader of yesterday. */
export const TEMPLATE_FORMAT = 1;

/** What marks a hidden column or row; a row whose first key is none of these is a row of entries. */
export const KEYS = {
  unit: '#unit',
  item: '#item',
  carried: '#was',
  number: '#number',
  name: '#name',
  day: '#day',
  heading: '#head',
  beside: '#text',
} as const;

const head = z.object({
  ntm: z.number().int(),
  tenant: z.string(),
  set: z.string(),
  version: z.number().int(),
  stage: z.enum(STAGES),
  day: z.string().refine(isIsoDay),
  form: z.enum(['list', 'criteria', 'indicators']),
  /** Of a sheet about one unit. */
  unit: z.string().optional(),
});

/** What a sheet says of itself in its first, hidden cell: a sheet copied into another file is still known by it. */
export type SheetHead = Omit<z.infer<typeof head>, 'ntm'>;
export type SheetForm = SheetHead['form'];

export function writeHead(one: SheetHead): string {
  return JSON.stringify({ ntm: TEMPLATE_FORMAT, ...one });
}

/** Is this the text of a head, readable or not? */
export function looksLikeHead(text: string): boolean {
  return text.startsWith('{"ntm":');
}

/** The head of a sheet; a code when it was changed by hand or comes from a later version. */
export function readHead(text: string): SheetHead | 'sheet_key_changed' | 'sheet_newer_format' {
  const parsed = head.safeParse(parseJson(text));
  if (!parsed.success) return 'sheet_key_changed';
  const { ntm, ...rest } = parsed.data;
  if (ntm < 1) return 'sheet_key_changed';
  return ntm > TEMPLATE_FORMAT ? 'sheet_newer_format' : rest;
}

/** What a template carried in the cells of an item; empty cells and "not assessed" are null. */
export interface Carried {
  /** Id of the fact that the cells were filled from; '' where there was none. */
  readonly base: string;
  readonly status: Status | null;
  readonly value: string | null;
  readonly cause: Cause | null;
  readonly note: string | null;
}

const carried = z
  .object({
    f: z
      .string()
      .regex(/^\d{1,18}$/)
      .optional(),
    s: z.enum(STATUSES).optional(),
    v: z.string().optional(),
    c: z.enum(CAUSES).optional(),
    n: z.string().optional(),
  })
  .transform(({ f = '', s = null, v = null, c = null, n = null }): Carried => ({
    ...{ base: f, status: s, value: v },
    ...{ cause: c, note: n },
  }));
const carriedByItem = z.record(z.string(), carried).transform((items) => new Map(Object.entries(items)));

function packed({ base, status, value, cause, note }: Carried) {
  return {
    ...(base === '' ? {} : { f: base }),
    ...(status === null ? {} : { s: status }),
    ...(value === null ? {} : { v: value }),
    ...(cause === null ? {} : { c: cause }),
    ...(note === null ? {} : { n: note }),
  };
}

export function writeCarried(one: Carried): string {
  return JSON.stringify(packed(one));
}

export function writeCarriedRow(cells: Iterable<readonly [item: string, one: Carried]>): string {
  return JSON.stringify(Object.fromEntries([...cells].map(([item, one]) => [item, packed(one)])));
}

/** null: it was changed by hand. */
export function readCarried(text: string): Carried | null {
  return carried.safeParse(parseJson(text)).data ?? null;
}

/** By item; null: it was changed by hand. */
export function readCarriedRow(text: string): ReadonlyMap<string, Carried> | null {
  return carriedByItem.safeParse(parseJson(text)).data ?? null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
