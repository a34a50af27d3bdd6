import type { Actor } from '@/lib/domain/access/actor';
import { requireOffice } from '../require-office';
import { fetchDepartments, type DepartmentRow } from './data';

export interface DepartmentsView {
  readonly departments: readonly DepartmentRow[];
  /** Which of them stand on it is for the page to say. */
  readonly day: string;
}

/** The tenant's departments. Throws AppError `not_found` for who does not manage sets. */
export async function loadDepartments(actor: Actor): Promise<DepartmentsView> {
  requireOffice(actor, 'not_found');
  return { departments: await fetchDepartments(actor.tenant.id), day: actor.tenant.referenceDay };
}
