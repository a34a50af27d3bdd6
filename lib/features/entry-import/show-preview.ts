import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { versionInForce, type CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { versionFor } from '@/lib/domain/criteria/version-for';
import { textOf } from '@/lib/domain/criteria/workbook/cell-text';
import { itemsOf } from '@/lib/domain/plain-sheet/find-item';
import { gridOf } from '@/lib/domain/plain-sheet/grid';
import { formatTyped } from '@/lib/domain/report/value-format';
import { columnLetters } from '@/lib/domain/sheet/cell-address';
import { unitTitle } from '@/lib/domain/units/unit-title';
import type { Compared } from './compare-line';
import type { LookedAt } from './looked-at';
import { keyOf, type ImportContext } from './locate-lines';
import type { PlainReading } from './read-plain';
import {
  CHANGE_KINDS,
  type ChangeKind,
  type ImportPreview,
  type MatchChoices,
  type PlainView,
  type ShownChange,
  type ShownUnit,
  type ShownWords,
} from './view';

/** More help nobody on a page; the sheet that can be downloaded has them all. */
const LISTED_FAULTS = 300;
const LISTED_CHANGES = 1_000;
const LABEL = 90;

/** What the page shows of a file that was read and judged. */
export function showPreview({ file, read, judged, faults }: LookedAt, context: ImportContext): ImportPreview {
  const counts = countsOf(judged.compared);
  const changes = judged.compared.filter(({ kind }) => kind !== 'same');
  const units = showUnits(changes);
  const listed = units.reduce((sum, unit) => sum + unit.changes.length, 0);
  return {
    ...{ id: file.id, name: file.name, counts: { ...counts, faults: faults.length } },
    sheets: read.sheets.map(({ sheet, set, stage, effectiveOn }) => ({
      name: sheet,
      set: nameOf(set),
      stage,
      effectiveOn,
    })),
    plain: read.plain.map(showPlain),
    choices: read.plain.length === 0 ? null : choicesOf(read.plain, context.catalogue),
    faults: faults.slice(0, LISTED_FAULTS),
    isMarkable: faults.length > 0 && faults.some(({ sheet }) => sheet !== null),
    units,
    unlisted: changes.length - listed,
    seen: judged.seen,
    imports: changes.some(({ located }) => located.stage === 'self' && !enters(context, located)),
  };

  function nameOf(id: string): string {
    return context.catalogue.find((set) => set.id === id)?.name ?? id;
  }
}

/** Is it the person's own post to say this, or does he bring it for the unit? */
function enters({ actor, territory }: ImportContext, { unit, effectiveOn }: Compared['located']): boolean {
  return can(actor, 'assessment.self.write', placeOf(territory, unit, effectiveOn, 'any'));
}

function countsOf(compared: readonly Compared[]): Record<ChangeKind, number> {
  const counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  for (const { kind } of compared) counts[kind] += 1;
  return counts;
}

/** Every conflict is listed, since each may be decided by itself; of the others the first. */
function showUnits(changes: readonly Compared[]): ShownUnit[] {
  const byUnit = new Map<number, Compared[]>();
  for (const one of changes) byUnit.set(one.located.unitId, [...(byUnit.get(one.located.unitId) ?? []), one]);
  let left = LISTED_CHANGES;
  return [...byUnit.values()].map((own) => {
    const { unit, effectiveOn } = own[0]!.located;
    const shown = own.filter(({ kind }) => kind === 'conflict' || left-- > 0);
    return {
      code: unit.code,
      title: unitTitle(unit, effectiveOn),
      counts: countsOf(own),
      changes: shown.map(showChange),
    };
  });
}

function showChange({ located, words, held, kind }: Compared): ShownChange {
  const { set, line, effectiveOn, stage } = located;
  return {
    ...{ key: keyOf(located), kind, label: labelOf(set, line.item, effectiveOn), set: set.id, stage, effectiveOn },
    file: showWords(words),
    held: held && { ...showWords(held), by: held.recordedBy, at: held.recordedAt },
  };
}

function showWords({
  status,
  value,
  valueText,
  note,
}: Pick<Compared['words'], 'status' | 'value' | 'valueText' | 'note'>): ShownWords {
  return { status, value: valueText ?? (value === null ? null : formatTyped(value)), note };
}

function labelOf(set: CatalogueSet, item: string, day: string): string {
  const version = versionInForce(set, day);
  const found = version && itemsOf(version).find(({ key }) => key === item);
  return found ? labelWith(found) : item;
}

function labelWith({ code, name }: { readonly code: string; readonly name: string }): string {
  const label = `${code} ${name}`;
  return label.length > LABEL ? `${label.slice(0, LABEL - 1)}…` : label;
}

function showPlain({ sheet, match, terms, read }: PlainReading): PlainView {
  const grid = gridOf(sheet);
  const below = sheet.rows.filter(({ number }) => number > match.headingRow);
  const meanings = new Set(match.columns.values());
  return {
    ...{ sheet: sheet.name, set: terms.set, stage: terms.stage, effectiveOn: terms.effectiveOn },
    headingRow: match.headingRow,
    rows: sheet.rows.slice(0, 15).map(({ number }) => number),
    columns: Array.from({ length: Math.min(grid.lastColumn, 120) }, (_, index) => {
      const heading = match.headingRow === 0 ? undefined : grid.shared(match.headingRow, index + 1);
      const samples = below.flatMap(({ cells }) => cells.get(index + 1) ?? []).slice(0, 3);
      return {
        ...{ number: index + 1, letters: columnLetters(index + 1), heading: heading ? textOf(heading) : '' },
        samples: samples.map((cell) => textOf(cell).slice(0, 40)),
        meaning: match.columns.get(index + 1) ?? 'skip',
      };
    }),
    unknownUnits: [...read.unknownUnits].slice(0, 60).map(([folded, written]) => ({ folded, written })),
    saidUnits: Object.fromEntries(match.units),
    isWhole: (['unit', 'item', 'set', 'stage', 'day'] as const).every((part) => meanings.has(part)),
  };
}

function choicesOf(plain: readonly PlainReading[], catalogue: readonly CatalogueSet[]): MatchChoices {
  const sets = catalogue.filter(({ identity, level }) => identity !== null && level !== 'province');
  const units = new Map<string, string>();
  const items: Record<string, MatchChoices['items'][string]> = {};
  for (const { terms, units: meant } of plain) {
    const set = catalogue.find(({ id }) => id === terms.set);
    const version = set && versionFor(set, terms.effectiveOn);
    items[terms.set] = version ? itemsOf(version).map((item) => ({ key: item.key, label: labelWith(item) })) : [];
    for (const { code, title } of meant) units.set(code, title);
  }
  return {
    sets: sets.map(({ id, name }) => ({ id, name })),
    items,
    units: [...units].map(([code, title]) => ({ code, title })),
  };
}
