import { createHash } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import type { SheetLine } from '@/lib/domain/entry-sheet/sheet-line';
import type { ErrorCode } from '@/lib/errors';
import { authorityOver } from '../assessments/check-save';
import { readAuthors, readHeld, readSeen } from './data';
import { compareLine, type Compared } from './compare-line';
import { keyOf, type ImportContext, type Located } from './locate-lines';
import { inPieces, type Pace } from './step';
import type { FileFault } from './view';

const PIECE = 1_000;

export interface JudgedFile {
  readonly compared: readonly Compared[];
  readonly faults: readonly FileFault[];
  /** A sign of the lines and of what holds in their cells. */
  readonly seen: string;
}

/** Reads what holds in the cells of a file, and judges each line by it: authority, value, what it changes. */
export async function judgeLines(
  tx: Tx,
  context: ImportContext,
  located: readonly Located[],
  pace: Pace,
): Promise<JudgedFile> {
  const tenantId = context.actor.tenant.id;
  const bases = new Set(located.flatMap(({ line }) => baseOf(line) ?? []));
  const seenFacts = await readSeen(tx, tenantId, [...bases]);
  const seenBy = ({ line }: Located) => seenFacts.get(baseOf(line) ?? -1n) ?? null;
  const days = daysOfCells(located);
  const compared: Compared[] = [];
  const faults: FileFault[] = [];
  const digest = createHash('sha256');
  const mayOf = new Map<string, ErrorCode | null>();
  await inPieces(pace, 'comparing', located, PIECE, async (piece) => {
    const held = await readHeld(tx, tenantId, piece);
    const judging = piece.some(({ stage }) => stage !== 'self');
    const authors = judging ? await readAuthors(tx, tenantId, piece) : [];
    piece.forEach((one, index) => {
      const answer =
        refusalOf(context, one, authors[index] ?? null, mayOf) ??
        compareLine(context.territory, one, {
          held: held[index] ?? null,
          seen: seenBy(one),
          isAmongDays: days.get(cellOf(one))! > 1,
        });
      if ('code' in answer) faults.push(answer);
      else {
        compared.push(answer);
        digest.update(`${keyOf(one)} ${String(answer.held?.id ?? 0)} ${JSON.stringify(answer.words)}\n`);
      }
    });
  });
  return { compared, faults, seen: digest.digest('hex') };
}

/** Ids come from a file that anybody may have edited. */
function baseOf({ base }: SheetLine): bigint | null {
  return base !== null && /^\d{1,18}$/.test(base) ? BigInt(base) : null;
}

const cellOf = ({ unitId, itemId, stage }: Located) => `${String(unitId)}.${String(itemId)}.${stage}`;

function daysOfCells(located: readonly Located[]): Map<string, number> {
  const days = new Map<string, number>();
  for (const one of located) days.set(cellOf(one), (days.get(cellOf(one)) ?? 0) + 1);
  return days;
}

/** Who imports for the province writes every unit's own assessment; what he wrote so he does not appraise later. */
function refusalOf(
  { actor, territory }: ImportContext,
  { unit, set, stage, effectiveOn, criterion, line }: Located,
  author: number | null,
  known: Map<string, ErrorCode | null>,
): FileFault | null {
  const name = `${String(unit.id)} ${set.id} ${stage} ${effectiveOn} ${String(criterion)} ${String(author)}`;
  if (!known.has(name)) {
    const imports =
      stage === 'self' && actor.userId !== null && can(actor, 'import', placeOf(territory, unit, effectiveOn, 'any'));
    const target = { unit, set };
    known.set(
      name,
      imports ? null : authorityOver(actor, territory, target, { stage, effectiveOn }, criterion, author),
    );
  }
  const code = known.get(name)!;
  return code === null ? null : { sheet: line.place.sheet, cell: line.place.cell, code, detail: null };
}
