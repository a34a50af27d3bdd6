import { dayBefore } from '@/lib/domain/units/period';
import type { CatalogueFile } from './catalogue-file';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Where no source gives even a year: the beginning of what is kept. */
const EARLIEST = '2016-01-01';

/** The day the decision was issued, null where a source gives less than a day. */
export function issuedOn(file: Pick<CatalogueFile, 'issued'>): string | null {
  return file.issued !== null && DAY.test(file.issued) ? file.issued : null;
}

/**
 * First day of a set. A missing start is the day it was issued, else 1 January of the first year of its period;
 * then `startKnown` is false and the set is marked "ngày hiệu lực chưa rõ".
 */
export function startOf(file: CatalogueFile): { validFrom: string; startKnown: boolean } {
  if (file.effective_from !== null) return { validFrom: file.effective_from, startKnown: true };
  const issued = issuedOn(file);
  if (issued !== null) return { validFrom: issued, startKnown: false };
  const year = /\d{4}/.exec(file.period ?? '')?.[0];
  return { validFrom: year ? `${year}-01-01` : EARLIEST, startKnown: false };
}

/**
 * Last day of a set, null when open: its own or working end; else the day before the set it names as its
 * successor begins; a set that extends another ends with that one.
 * @param files every file of the catalogue by id
 */
export function endOf(file: CatalogueFile, files: ReadonlyMap<string, CatalogueFile>): string | null {
  const own = file.effective_to ?? file.working_end_date;
  if (own !== undefined) return own;
  const next = file.superseded_by === undefined ? undefined : files.get(file.superseded_by);
  if (next) return dayBefore(startOf(next).validFrom);
  const extended = file.extends === undefined ? undefined : files.get(file.extends);
  return extended ? endOf(extended, files) : null;
}
