import { covers } from '../units/period';
import type { CatalogueSet, ResponsibleDepartment } from './criteria-set';

/** The department in charge of a criterion on a day; of two at once the one put in charge later. null: nobody is named. */
export function responsibleOn(
  { responsible }: Pick<CatalogueSet, 'responsible'>,
  number: number,
  day: string,
): ResponsibleDepartment | null {
  const inCharge = responsible.filter((row) => row.number === number && covers(row, day));
  return inCharge.reduce<ResponsibleDepartment | null>(
    (latest, row) => (latest === null || row.validFrom >= latest.validFrom ? row : latest),
    null,
  );
}
