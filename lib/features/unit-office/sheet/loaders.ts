import type { Actor } from '@/lib/domain/access/actor';
import { unitSheets } from '@/lib/domain/units/office/sheet/unit-sheets';
import { writeWorkbook } from '@/lib/excel/write-workbook';
import { territoryOf } from '../../territory/loaders';
import { proveOffice } from '../office-day';

/** The communes, villages and clusters of the reference day as a workbook. Throws AppError `not_found` for all but the office. */
export async function loadUnitWorkbook(actor: Actor): Promise<{ name: string; bytes: Uint8Array }> {
  proveOffice(actor);
  const { slug, referenceDay } = actor.tenant;
  const territory = await territoryOf(actor.tenant);
  return {
    name: `don-vi-${slug}-${referenceDay}.xlsx`,
    bytes: await writeWorkbook(unitSheets(territory, referenceDay)),
  };
}
