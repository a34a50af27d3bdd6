import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Lists } from '@/lib/domain/units/build/lists';

const folder = join(process.cwd(), 'prisma', 'data');
const text = z.string().transform((value) => value.normalize('NFC').trim().replace(/\s+/g, ' '));

const unitRow = z
  .object({
    code: text,
    level: z.enum(['province', 'district', 'commune']),
    name_vi: text,
    type: text,
    parent_code: text,
  })
  .transform((row) => ({
    code: row.code,
    level: row.level,
    name: row.name_vi,
    type: row.type,
    parentCode: row.parent_code === '' ? null : row.parent_code,
  }));
const communePair = z
  .object({ old_commune_code: text, new_commune_code: text, relation: text, population: text })
  .transform((row) => ({
    oldCode: row.old_commune_code,
    newCode: row.new_commune_code,
    relation: row.relation,
    population: row.population,
  }));
const districtPair = z
  .object({ old_district_code: text, new_commune_code: text })
  .transform((row) => ({ oldCode: row.old_district_code, newCode: row.new_commune_code }));
const provincePair = z
  .object({ old_province_code: text, new_province_code: text })
  .transform((row) => ({ oldCode: row.old_province_code, newCode: row.new_province_code }));
const typeChange = z
  .object({ code: text, type_after: text, effective_date: z.iso.date() })
  .transform((row) => ({ code: row.code, typeAfter: row.type_after, effectiveOn: row.effective_date }));
const regions = z.object({
  regions: z.object({ items: z.array(z.object({ key: z.string(), provinces_pre_2025_07: z.array(text) })) }),
});

function rows<T>(file: string, schema: z.ZodType<T>): T[] {
  const records: unknown = parse(readFileSync(join(folder, 'admin', file)), { columns: true, bom: true });
  return z.array(schema).parse(records);
}

/** The list of regions and the list of units spell some names differently. */
function regionName(name: string): string {
  return name.replace(/^TP\. /, '').replace(/Hoà/g, 'Hòa');
}

function readLists(): Lists {
  const list2023 = rows('units-2023-04.csv', unitRow);
  const meta = regions.parse(JSON.parse(readFileSync(join(folder, 'criteria', '_meta.json'), 'utf8')));
  const keyByName = new Map<string, string>();
  for (const item of meta.regions.items) {
    for (const name of item.provinces_pre_2025_07) keyByName.set(regionName(name), item.key);
  }
  const regionOf = new Map<string, string>();
  for (const row of list2023) {
    const key = row.level === 'province' ? keyByName.get(regionName(row.name)) : undefined;
    if (key !== undefined) regionOf.set(row.code, key);
  }
  return {
    list2023,
    list2024: rows('units-2024.csv', unitRow),
    list2025: rows('units-2025.csv', unitRow),
    changes2026: rows('unit-changes-2026.csv', typeChange),
    communePairs: rows('successors-2025-detail.csv', communePair),
    districtPairs: rows('district-successors-2025.csv', districtPair),
    provincePairs: rows('province-successors-2025.csv', provincePair),
    regions: regionOf,
  };
}

let lists: Lists | undefined;

/** The shipped lists of units, read once a process. */
export function shippedLists(): Lists {
  lists ??= readLists();
  return lists;
}
