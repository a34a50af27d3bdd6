import type { ReadEntry } from '@/lib/domain/criteria/read-entry';
import { hasGap } from '@/lib/domain/criteria/status';
import { isConflict } from '@/lib/domain/review/is-conflict';
import type { Territory } from '@/lib/domain/units/unit';
import type { ErrorCode } from '@/lib/errors';
import { readEntry } from '../assessments/check-save';
import type { NewFact } from '../assessments/data';
import { looksAgain } from '../assessments/looks-again';
import type { SaveEntry } from '../assessments/schema';
import type { HeldFact, SeenFact } from './data';
import type { Located } from './locate-lines';
import type { ChangeKind, FileFault } from './view';

/** What would be recorded. */
export type Words = Pick<NewFact, 'status' | 'value' | 'valueText' | 'note' | 'cause'>;

export interface Compared {
  readonly located: Located;
  readonly words: Words;
  readonly held: HeldFact | null;
  readonly kind: ChangeKind;
}

interface Beside {
  readonly held: HeldFact | null;
  /** The fact that the template was filled from. */
  readonly seen: SeenFact | null;
  /** The file speaks of the cell on other days too. */
  readonly isAmongDays: boolean;
}

/** What a line says, beside what holds in its cell; or why it cannot be taken. */
export function compareLine(territory: Territory, located: Located, beside: Beside): Compared | FileFault {
  const { line, unit, set } = located;
  const { held } = beside;
  const entry: SaveEntry = { item: line.item, status: line.status, value: line.value, baseFactId: null };
  const first = readWith(entry.status);
  // Who fills in a template changes the value and leaves the old status beside it.
  const isLeftOver = first === 'value_disagrees' && line.base !== null && line.status === held?.status;
  const said = isLeftOver ? readWith(null) : first;
  if (typeof said === 'string') {
    const cell = line.cells.value ?? line.cells.status ?? line.place.cell;
    return { sheet: line.place.sheet, cell, code: said, detail: line.value ?? null };
  }
  const words = wordsOf(located, said, held);
  const isSame = saysTheSame(located, words, beside) && !confirms(held);
  return { located, words, held, kind: isSame ? 'same' : kindOf(located, beside) };

  function readWith(status: SaveEntry['status']): ReadEntry | ErrorCode {
    return readEntry(territory, { unit, set }, line.effectiveOn, { ...entry, status });
  }

  /** A repeat of an amended criterion is its confirmation, as in the form. */
  function confirms(last: HeldFact | null): boolean {
    const fact = last && {
      ...last,
      itemId: located.itemId,
      recordedById: null,
      illustrative: false,
      source: null,
      asked: null,
    };
    return looksAgain(territory, { unit, set }, line.effectiveOn, entry, fact ?? undefined);
  }
}

function wordsOf({ line }: Located, said: ReadEntry, held: HeldFact | null): Words {
  if (line.base === null) return { ...said, note: line.note, cause: line.cause };
  // A value whose threshold is unknown proves nothing: the status that stands beside it in the template stays.
  const status = said.status === 'not_assessed' && line.status === null && held ? held.status : said.status;
  const heldCause = held?.cause ?? null;
  // The template was filled with the cause of a gap; beside what is now met it is left over.
  const cause = hasGap(status) ? (line.cause ?? heldCause) : line.cause === heldCause ? null : line.cause;
  return { ...said, status, note: line.note ?? held?.note ?? null, cause };
}

function saysTheSame({ line }: Located, words: Words, { held, isAmongDays }: Beside): boolean {
  if (!held || (isAmongDays && held.effectiveOn !== line.effectiveOn)) return false;
  const measured = held.status === words.status && held.value === words.value && held.valueText === words.valueText;
  const noted = line.note === null || held.note === words.note;
  return measured && noted && (line.cause === null || held.cause === words.cause);
}

function kindOf({ line, unitId, itemId, stage }: Located, { held, seen }: Beside): ChangeKind {
  if (!held) return 'new';
  if (line.base === null) return 'changed';
  const sawThisCell = seen?.unitId === unitId && seen.itemId === itemId && seen.stage === stage;
  if (line.base !== '' && !sawThisCell) return 'conflict';
  return isConflict(held, seen) ? 'conflict' : 'changed';
}
