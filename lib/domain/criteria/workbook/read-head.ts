import type { SheetCell, WorkbookSheet } from '../../sheet/workbook-read';
import { foldedText, textOf } from './cell-text';
import { HEAD_LINES, NATIONAL_WORD, type HeadLine, type WorkbookHead } from './head-fields';
import { readDay } from './read-day';
import type { TakeFault } from './sheet-fault';
import { LEVEL_WORDS, meantBy, SET_KIND_WORDS, writtenWords, YES_NO_WORDS, type Words } from './words';

/**
 * The sheet "Bộ tiêu chí": a name in the first column, what it is in the second. A name, code or first day that is left
 * empty comes from `given`, as does a line that is not there; what may be empty, a decision or a note, is then empty.
 */
export function readHead(sheet: WorkbookSheet, given: WorkbookHead, take: TakeFault): WorkbookHead {
  const lines = new Map<HeadLine, SheetCell | undefined>();
  for (const { cells } of sheet.rows) {
    const line = lineNamed(textOf(cells.get(1)));
    if (line) lines.set(line, cells.get(2));
  }
  const cell = (line: HeadLine) => lines.get(line);
  const text = (line: HeadLine, otherwise: string | null) => (lines.has(line) ? textOf(cell(line)) || null : otherwise);
  const said = (line: HeadLine, otherwise: string) => text(line, null) ?? otherwise;
  const word = <T extends string>(line: HeadLine, words: Words<T>, otherwise: T) => {
    const typed = cell(line);
    const meant = typed ? meantBy(words, textOf(typed)) : otherwise;
    if (meant === null) take(typed?.address ?? null, 'cell_not_listed', writtenWords(words).join('; '));
    return meant ?? otherwise;
  };
  const day = (line: HeadLine, otherwise: string | null) => (lines.has(line) ? readDay(cell(line), take) : otherwise);
  const { head, basics } = given;
  const scope = said('scope', head.scope);
  return {
    head: {
      id: said('id', head.id),
      level: word('level', LEVEL_WORDS, levelOf(head.level)),
      kind: word('kind', SET_KIND_WORDS, head.kind),
      name: said('name', head.name),
      shortName: text('shortName', head.shortName),
      scope: foldedText(scope) === foldedText(NATIONAL_WORD) ? 'national' : scope,
      extendsId: text('extendsId', head.extendsId),
    },
    basics: {
      decision: text('decision', basics.decision),
      issuedOn: day('issuedOn', basics.issuedOn),
      validFrom: day('validFrom', null) ?? basics.validFrom,
      startKnown: word('startKnown', YES_NO_WORDS, basics.startKnown ? 'yes' : 'no') === 'yes',
      validTo: day('validTo', basics.validTo),
      note: text('note', basics.note),
    },
  };
}

function lineNamed(label: string): HeadLine | undefined {
  const folded = foldedText(label);
  return (Object.keys(HEAD_LINES) as HeadLine[]).find((line) => foldedText(HEAD_LINES[line]) === folded);
}

/** No set is of a cluster. */
function levelOf(level: WorkbookHead['head']['level']) {
  return level === 'cluster' ? 'commune' : level;
}
