import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  catalogueAdditions,
  catalogueAmendments,
  catalogueFile,
  type CatalogueFile,
} from '@/lib/domain/criteria/catalogue/catalogue-file';
import type { CatalogueNotes } from '@/lib/domain/criteria/catalogue/build-catalogue';

const folder = join(process.cwd(), 'prisma', 'data', 'criteria');
const regionItems = z.object({
  regions: z.object({ items: z.array(z.object({ key: z.string(), name_vi: z.string() })) }),
});

export interface ShippedCatalogue extends CatalogueNotes {
  readonly files: readonly CatalogueFile[];
  /** Region key → name ("dbsh" → "Đồng bằng sông Hồng"). */
  readonly regionNames: ReadonlyMap<string, string>;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

let catalogue: ShippedCatalogue | undefined;

/** The shipped criteria sets, read and checked once a process. A file that does not parse stops everything. */
export function shippedCatalogue(): ShippedCatalogue {
  if (catalogue) return catalogue;
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('_'));
  const { regions } = regionItems.parse(readJson('_meta.json'));
  catalogue = {
    files: names.sort().map((name) => catalogueFile.parse(readJson(name))),
    additions: catalogueAdditions.parse(readJson('_additions.json')),
    amendments: catalogueAmendments.parse(readJson('_amendments.json')),
    regionNames: new Map(regions.items.map((item) => [item.key, item.name_vi.normalize('NFC')])),
  };
  return catalogue;
}
