import { guardText } from '../../../criteria/workbook/cell-text';
import type { RowModel, SheetModel } from '../../../sheet/sheet-model';
import { childrenOn } from '../../children-on';
import { clustersOn } from '../../clusters-on';
import { inVietnameseOrder } from '../../in-vietnamese-order';
import { covers } from '../../period';
import type { Territory } from '../../unit';
import { unitOn } from '../../unit-on';
import { unitTitle } from '../../unit-title';
import { REGION_WORDS, UNIT_SHEETS } from './columns';
import { heldOn } from './state-on';

const text = (value: string | null): string | null => (value === null || value === '' ? null : guardText(value));
const row = (cells: RowModel['cells']): RowModel => ({ cells, look: 'plain' });

function sheet(
  of: (typeof UNIT_SHEETS)[keyof typeof UNIT_SHEETS],
  widths: readonly number[],
  rows: readonly RowModel[],
  choices: Readonly<Record<number, readonly string[]>> = {},
): SheetModel {
  return {
    name: of.name,
    frozenRows: 1,
    printedColumns: widths.length,
    frozenColumns: 2,
    columns: widths.map((width, index) => ({ width, isText: true, choices: choices[index] })),
    rows: [{ look: 'heading', cells: Object.values(of.headings) }, ...rows],
    spareRows: 200,
  };
}

/** The communes, villages and clusters of a day with what is said of them, to be edited and brought back. */
export function unitSheets(territory: Territory, day: string): SheetModel[] {
  const inForce = [...territory.units.values()].filter((unit) => unit.level === 'commune' && covers(unit, day));
  const communes = inVietnameseOrder(inForce, day);
  const titleOf = (code: string) => {
    const unit = unitOn(territory, code, day);
    return unit ? unitTitle(unit, day) : code;
  };
  const communeRows = communes.map((unit) => {
    const held = heldOn(territory, unit, day);
    return row([
      unit.code,
      text(unitTitle(unit, day)),
      held.khuVuc?.value.replace('khu vực ', '') ?? null,
      held.group?.value ?? null,
      held.region ? (REGION_WORDS.get(held.region.value) ?? held.region.value) : null,
      held.cluster ? text(titleOf(held.cluster.value)) : null,
      text(held.tags.map(({ value }) => value).join('; ')),
    ]);
  });
  const villageRows = communes.flatMap((commune) =>
    childrenOn(territory, commune.id, day).map((village) => {
      const tags = heldOn(territory, village, day).tags.map(({ value }) => value);
      return row([
        ...[commune.code, text(unitTitle(commune, day)), village.code],
        text(unitTitle(village, day)),
        text(tags.join('; ')),
      ]);
    }),
  );
  const clusterRows = clustersOn(territory, day).map((unit) => row([unit.code, text(unitTitle(unit, day))]));
  const { communes: c, villages, clusters } = UNIT_SHEETS;
  return [
    sheet(c, [10, 26, 9, 9, 28, 24, 40, 16], communeRows, {
      2: ['I', 'II', 'III'],
      3: ['1', '2', '3'],
      4: [...REGION_WORDS.values()],
    }),
    sheet(villages, [10, 26, 24, 30, 40, 16], villageRows),
    sheet(clusters, [24, 30, 16], clusterRows),
  ];
}
