import type { SheetCell, WorkbookSheet } from '../../sheet/workbook-read';
import { foldedText, textOf } from './cell-text';
import { HEAD_LINES, NATIONAL_WORD, type HeadLine, type WorkbookHead } from './head-fields';
import { readDay } from './read-day';
import type { TakeFault } from './sheet-fault';
import { LEVEL_WORDS, meantBy, SET_KIND_WORDS, writtenWords, YES_NO_WORDS, type Words } from './words';

/** The sheet "Bộ tiêu chí": a name in the first column, what it is in the second. What it leaves out comes from `given`. */
export function readHead(sheet: WorkbookSheet, given: WorkbookHead, take: TakeFault): WorkbookHead {
  const lines = new Map<HeadLine, { label: SheetCell; cell: SheetCell | undefined }>();
  for (const { cells } of sheet.rows) {
    const label = cells.get(1);
    const line = label && lineNamed(textOf(label));
    if (label && line) lines.set(line, { label, cell: cells.get(2) });
  }
  const cell = (line: HeadLine) => lines.get(line)?.cell;
  const text = (line: HeadLine, otherwise: string | null) => (lines.has(line) ? textOf(cell(line)) || null : otherwise);
  const required = (line: HeadLine, otherwise: string) => {
    const said = text(line, otherwise);
    if (said === null) take(besides(lines.get(line)?.label), 'cell_missing');
    return said ?? otherwise;
  };
  const word = <T extends string>(line: HeadLine, words: Words<T>, otherwise: T) => {
    const said = cell(line);
    const meant = said ? meantBy(words, textOf(said)) : otherwise;
    if (meant === null) take(said?.address ?? null, 'cell_not_listed', writtenWords(words).join('; '));
    return meant ?? otherwise;
  };
  const day = (line: HeadLine, otherwise: string | null) => (lines.has(line) ? readDay(cell(line), take) : otherwise);
  const { head, basics } = given;
  const scope = required('scope', head.scope);
  const validFrom = required('validFrom', basics.validFrom);
  return {
    head: {
      id: required('id', head.id),
      level: word('level', LEVEL_WORDS, levelOf(head.level)),
      kind: word('kind', SET_KIND_WORDS, head.kind),
      name: required('name', head.name),
      shortName: text('shortName', head.shortName),
      scope: foldedText(scope) === foldedText(NATIONAL_WORD) ? 'national' : scope,
      extendsId: text('extendsId', head.extendsId),
    },
    basics: {
      decision: text('decision', basics.decision),
      issuedOn: day('issuedOn', basics.issuedOn),
      validFrom: cell('validFrom') ? (day('validFrom', null) ?? basics.validFrom) : validFrom,
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

function besides(label: SheetCell | undefined): string | null {
  return label ? label.address.replace(/^A/, 'B') : null;
}
