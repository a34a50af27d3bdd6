import { foldedText } from '../../../criteria/workbook/cell-text';
import type { WorkbookSheet } from '../../../sheet/workbook-read';
import { clustersOn } from '../../clusters-on';
import { fold, slugOf } from '../../slug';
import type { Territory } from '../../unit';
import { unitTitle } from '../../unit-title';
import { newClusterCode } from '../new-unit';
import { UNIT_SHEETS } from './columns';
import { dayOf, linesOf, type SheetLine } from './find-columns';
import { readCommune } from './read-communes';
import { readVillage } from './read-villages';
import type { UnitSheetFault, Wanted, WantedLine } from './wanted';

type Answer = WantedLine[] | UnitSheetFault;

/**
 * What an edited workbook of units asks for, against what holds on the day it was made for. A cell that says what holds
 * asks for nothing, so a workbook read twice changes nothing the second time; a line that is left out neither.
 */
export function readUnitSheets(sheets: readonly WorkbookSheet[], territory: Territory, day: string): Wanted {
  const faults: UnitSheetFault[] = [];
  let rows = 0;
  const known = (key: keyof typeof UNIT_SHEETS) =>
    sheets.find((sheet) => foldedText(sheet.name) === foldedText(UNIT_SHEETS[key].name));
  const linesIn = <Column extends string>(
    key: keyof typeof UNIT_SHEETS,
    headings: Readonly<Record<Column, string>>,
  ) => {
    const sheet = known(key);
    const lines = sheet ? linesOf(sheet, headings) : [];
    if (!Array.isArray(lines)) {
      faults.push(lines);
      return [];
    }
    rows += lines.length;
    return lines;
  };
  if (!known('communes') && !known('villages') && !known('clusters'))
    return { lines: [], rows, faults: [{ sheet: null, cell: null, code: 'file_header' }] };

  const codes = new Map<string, string>();
  for (const cluster of clustersOn(territory, day)) {
    codes.set(fold(unitTitle(cluster, day)), cluster.code);
    codes.set(fold(cluster.code), cluster.code);
  }
  const answers: Answer[] = [
    ...linesIn('clusters', UNIT_SHEETS.clusters.headings).map((line) => readCluster(territory, codes, line)),
    ...linesIn('villages', UNIT_SHEETS.villages.headings).flatMap((line) => readVillage(territory, day, line)),
  ];
  const seen = new Set<string>();
  for (const line of linesIn('communes', UNIT_SHEETS.communes.headings)) {
    const code = line.text('code');
    answers.push(
      ...(seen.has(code) ? [line.fault('code', 'line_duplicate')] : readCommune(territory, day, codes, line)),
    );
    seen.add(code);
  }
  const lines = answers.flatMap((answer) => (Array.isArray(answer) ? answer : []));
  return { lines, rows, faults: [...faults, ...answers.flatMap((answer) => (Array.isArray(answer) ? [] : [answer]))] };
}

/** A cluster that is not there yet; `codes` learns it, so that communes of the same workbook can name it. */
function readCluster(
  territory: Territory,
  codes: Map<string, string>,
  line: SheetLine<keyof typeof UNIT_SHEETS.clusters.headings>,
): Answer {
  const name = line.text('title');
  const code = line.text('code');
  if (slugOf(name) === '') return line.fault('title', 'name_missing');
  const there = codes.get(fold(code === '' ? name : code));
  if (there !== undefined) return codes.get(fold(name)) === there ? [] : line.fault('title', 'change_elsewhere');
  if (code !== '') return line.fault('code', 'unit_unknown');
  const from = dayOf(line.text('day'));
  if (from === null) return line.fault('day', 'date_invalid');
  if (from === '') return line.fault('day', 'date_missing');
  const unitCode = newClusterCode(territory, name);
  codes.set(fold(name), unitCode);
  const at = { sheet: UNIT_SHEETS.clusters.name, cell: line.cell('title') };
  return [{ ...at, kind: 'cluster', unitCode, value: '', name, from, to: null }];
}
