import { z } from 'zod';
import { BOARD_KINDS, BOARD_RANKS } from '@/lib/domain/steering/board';
import {
  atUnit,
  code,
  day,
  dayOrNull,
  inOrder,
  line,
  lineOrNull,
  outOfOrder,
  rowId,
  rowIdOrNull,
  setId,
  ticked,
} from '../forms/fields';

const board = { name: line(200), decision: lineOrNull(200), from: day, to: dayOrNull };

export const foundBoardForm = z
  .object({ ...atUnit, kind: z.enum(BOARD_KINDS, code('value_empty')), ...board })
  .refine(inOrder, outOfOrder);

/** A board as it is to be; `seen`: as it was when the form was drawn. */
export const correctBoardForm = z
  .object({ ...atUnit, board: rowId, ...board, seen: z.string().max(2_000, code('invalid')) })
  .refine(inOrder, outOfOrder);

/** Who holds a post from a day on: an office, or nobody where the box is ticked. */
const holding = {
  holder: lineOrNull(200),
  vacant: ticked,
  department: rowIdOrNull,
  account: rowIdOrNull,
  from: day,
};
const isSaid = ({ holder, vacant }: { holder: string | null; vacant: boolean }) => vacant || holder !== null;
const unsaid = { path: ['holder'], ...code('field_missing') };

export const addPostForm = z
  .object({ ...atUnit, board: rowId, rank: z.enum(BOARD_RANKS, code('value_empty')), ...holding })
  .refine(isSaid, unsaid);

export const handOverForm = z.object({ ...atUnit, post: rowId, ...holding }).refine(isSaid, unsaid);

export const endPostForm = z.object({ ...atUnit, post: rowId, to: day });

/** "3, 10; 13": numbers of criteria, in order and once each; nothing: every criterion. */
const numbers = z
  .string()
  .transform((text) => text.split(/[\s,;]+/).filter(Boolean))
  .refine((found) => found.every((one) => /^\d{1,3}$/.test(one)), code('criterion_unknown'))
  .transform((found) => [...new Set(found.map(Number))].sort((a, b) => a - b));

export const chargeForm = z
  .object({
    ...atUnit,
    post: rowId,
    about: z.string().max(80, code('unit_unknown')),
    set: setId,
    numbers,
    decision: lineOrNull(200),
    from: day,
    to: dayOrNull,
  })
  .refine(inOrder, outOfOrder)
  .refine(({ about, numbers: found }) => about !== '' || found.length > 0, {
    path: ['about'],
    ...code('charge_of_all'),
  });

export const endChargeForm = z.object({ ...atUnit, charge: rowId, to: day });

export type FoundBoardInput = z.infer<typeof foundBoardForm>;
export type CorrectBoardInput = z.infer<typeof correctBoardForm>;
export type AddPostInput = z.infer<typeof addPostForm>;
export type HandOverInput = z.infer<typeof handOverForm>;
export type EndPostInput = z.infer<typeof endPostForm>;
export type ChargeInput = z.infer<typeof chargeForm>;
export type EndChargeInput = z.infer<typeof endChargeForm>;
