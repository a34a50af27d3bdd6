import { fold } from '../../slug';
import type { Territory } from '../../unit';
import { unitOn } from '../../unit-on';
import { REGION_WORDS, UNIT_SHEETS } from './columns';
import { diffTags, diffValue, tagsIn } from './diff-values';
import { dayOf, type SheetLine } from './find-columns';
import { heldOn } from './state-on';
import type { UnitSheetFault, WantedLine } from './wanted';

type Column = keyof typeof UNIT_SHEETS.communes.headings;

/** Title or code of a cluster to its code; those that the same workbook founds included. */
export type ClusterCodes = ReadonlyMap<string, string>;

/** What one line of the communes asks for. */
export function readCommune(
  territory: Territory,
  day: string,
  clusters: ClusterCodes,
  line: SheetLine<Column>,
): (WantedLine[] | UnitSheetFault)[] {
  const sheet = UNIT_SHEETS.communes.name;
  const unitCode = line.text('code');
  const unit = unitOn(territory, unitCode, day);
  if (!unit) return [line.fault('code', territory.holders.has(unitCode) ? 'unit_not_in_force' : 'unit_unknown')];
  if (unit.level !== 'commune') return [line.fault('code', 'unit_unknown')];
  const from = dayOf(line.text('day'));
  if (from === null) return [line.fault('day', 'date_invalid')];
  const held = heldOn(territory, unit, day);
  const at = (column: Column) => ({
    unitCode,
    day: from,
    at: { sheet, cell: line.cell(column), dayCell: line.cell('day') },
  });
  const one = (
    column: 'khuVuc' | 'group' | 'region' | 'cluster',
    kind: WantedLine['kind'],
    read: (text: string) => string | null,
  ) => {
    const text = line.text(column);
    const wanted = text === '' ? null : read(text);
    if (text !== '' && wanted === null) return line.fault(column, 'value_unknown');
    return diffValue({ ...at(column), kind, held: held[column], wanted });
  };
  return [
    one('khuVuc', 'tag', areaOf),
    one('group', 'group', (text) => /^(?:nhóm )?([1-3])$/i.exec(text)?.[1] ?? null),
    one('region', 'region', regionOf),
    one('cluster', 'member', (text) => clusters.get(fold(text)) ?? null),
    ...diffTags(held.tags, tagsIn(line.text('tags')), at('tags')),
  ];
}

function areaOf(text: string): string | null {
  const area = /^(?:khu vực )?(i{1,3})$/i.exec(text)?.[1];
  return area ? `khu vực ${area.toUpperCase()}` : null;
}

function regionOf(text: string): string | null {
  const found = [...REGION_WORDS].find(([key, word]) => key === text || fold(word) === fold(text));
  return found?.[0] ?? null;
}
