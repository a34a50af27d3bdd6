import { childrenOn } from '../../children-on';
import { slugOf, splitTypeWord } from '../../slug';
import type { Territory, UnitRecord } from '../../unit';
import { unitOn } from '../../unit-on';
import { unitTitle } from '../../unit-title';
import { UNIT_SHEETS } from './columns';
import { diffTags, tagsIn } from './diff-values';
import { dayOf, type SheetLine } from './find-columns';
import { heldOn } from './state-on';
import type { UnitSheetFault, WantedLine } from './wanted';

type Column = keyof typeof UNIT_SHEETS.villages.headings;
const SAME = new Intl.Collator('vi', { sensitivity: 'accent' });

/** What one line of the villages asks for: a new village, or other tags of one that is there. */
export function readVillage(
  territory: Territory,
  day: string,
  line: SheetLine<Column>,
): (WantedLine[] | UnitSheetFault)[] {
  const sheet = UNIT_SHEETS.villages.name;
  const commune = unitOn(territory, line.text('commune'), day);
  if (commune?.level !== 'commune') return [line.fault('commune', 'unit_unknown')];
  if (slugOf(line.text('title')) === '') return [line.fault('title', 'name_missing')];
  const from = dayOf(line.text('day'));
  if (from === null) return [line.fault('day', 'date_invalid')];
  const tags = tagsIn(line.text('tags'));
  const known = findVillage(territory, commune, day, line);
  if (known && 'fault' in known) return [known.fault];
  if (known) {
    const at = { sheet, cell: line.cell('tags'), dayCell: line.cell('day') };
    return diffTags(heldOn(territory, known.village, day).tags, tags, { unitCode: known.village.code, day: from, at });
  }
  if (from === '') return [line.fault('day', 'date_missing')];
  // Tags of a new village wait until it has its code: the sheet of the next download has it.
  if (tags.length > 0) return [line.fault('tags', 'change_elsewhere')];
  const name = line.text('title');
  const added = { sheet, cell: line.cell('title'), kind: 'village' as const, unitCode: commune.code, value: '', name };
  return [[{ ...added, from, to: null }]];
}

/** The village that the line is about; null when it is to be founded. A name or commune is not changed in passing. */
function findVillage(
  territory: Territory,
  commune: UnitRecord,
  day: string,
  line: SheetLine<Column>,
): { village: UnitRecord } | { fault: UnitSheetFault } | null {
  const code = line.text('code');
  const here = childrenOn(territory, commune.id, day);
  const sameName = (village: UnitRecord) => SAME.compare(unitTitle(village, day), titleIn(line.text('title'))) === 0;
  if (code === '') {
    const village = here.find(sameName);
    return village ? { village } : null;
  }
  const village = unitOn(territory, code, day);
  if (village?.level !== 'village') return { fault: line.fault('code', 'unit_unknown') };
  if (!here.includes(village)) return { fault: line.fault('commune', 'change_elsewhere') };
  return sameName(village) ? { village } : { fault: line.fault('title', 'change_elsewhere') };
}

/** "Đoàn Kết" and "Thôn Đoàn Kết" are one: without a type word a village is a thôn. */
function titleIn(typed: string): string {
  const { type, name } = splitTypeWord(typed);
  return `${type ?? 'thôn'} ${name}`;
}
