import type { CatalogueAdditions, CatalogueAmendments, CatalogueFile } from './catalogue-file';
import type { ShippedSet, JsonObject, JsonValue } from './shipped-set';
import { setConditions } from './set-conditions';
import { setContents, type SetContents } from './set-contents';
import { editionsOf } from './set-editions';
import { setName, setTitle } from './set-title';
import { endOf } from './validity';

/** For whom a catalogue is built. */
export interface CatalogueFor {
  /** Name of the province before 1/7/2025; its own sets apply beside the national ones. */
  readonly province: string;
  readonly regionName: string | null;
}

function toJson(value: unknown): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object') return null;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toJson(entry)]));
}

/** Everything of the file but its contents: counts, confidence, notes and sources, word for word. */
function certaintyOf(file: CatalogueFile): JsonObject {
  const kept: JsonObject = {};
  for (const [key, value] of Object.entries(file)) if (key !== 'groups') kept[key] = toJson(value);
  const notes = file.groups.flatMap((group) => group.criteria).filter((criterion) => criterion.note !== undefined);
  if (notes.length > 0) kept.criterion_notes = Object.fromEntries(notes.map((c) => [String(c.number), c.note ?? null]));
  return kept;
}

/** What the files do not say by themselves. */
export interface CatalogueNotes {
  readonly additions: CatalogueAdditions;
  readonly amendments: CatalogueAmendments;
}

/**
 * The sets that apply to a province, as rows: the national ones and its own.
 * A set of which no source knows the number of criteria has size null: it is listed and cannot be chosen.
 * @param files every file of the catalogue, parsed
 * @returns national sets first; a set stands after the one it extends
 */
export function buildCatalogue(
  files: readonly CatalogueFile[],
  { additions, amendments }: CatalogueNotes,
  { province, regionName }: CatalogueFor,
): ShippedSet[] {
  const applying = files.filter((file) => file.scope === 'national' || file.scope === province);
  const byId = new Map(applying.map((file) => [file.id, file]));
  const contents = new Map<string, SetContents>();
  const inOrder = [...applying].sort((a, b) => Number(a.extends !== undefined) - Number(b.extends !== undefined));
  return inOrder.map((file) => {
    const extended = file.extends === undefined ? null : (contents.get(file.extends) ?? null);
    const validTo = endOf(file, byId);
    const conditions = setConditions(file, regionName, byId);
    const editions = editionsOf(file, amendments).map(({ file: text, ...edition }) => {
      return { text, edition, own: setContents(text, extended, additions) };
    });
    const newest = editions.at(-1)!.own;
    contents.set(file.id, newest);
    const { level, kind, shortName } = setTitle(file);
    return {
      id: file.id,
      level,
      kind,
      name: setName(file),
      shortName,
      scope: file.scope,
      extendsId: file.extends ?? null,
      size: file.official_counts.criteria,
      items: newest.items,
      versions: editions.map(({ text, edition, own: { items: _items, ...rows } }, index) => ({
        version: index + 1,
        ...edition,
        validTo,
        certainty: certaintyOf(text),
        ...rows,
        conditions,
      })),
    };
  });
}
