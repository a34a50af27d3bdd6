import type { DraftFault } from '@/lib/domain/criteria/draft/draft-fault';
import { AppError, type FieldErrors } from '@/lib/errors';
import type { CellFault } from './office-state';

/** A form that cannot be read, with a code for each field. */
export class FormRefused extends AppError {
  constructor(readonly fields: FieldErrors) {
    super('invalid');
  }
}

/** Somebody saved the draft in between. */
export class DraftChanged extends AppError {
  constructor(readonly revision: number) {
    super('conflict');
  }
}

/** A draft that does not hold together is not published. */
export class DraftRefused extends AppError {
  constructor(readonly faults: readonly DraftFault[]) {
    super('draft_faulty');
  }
}

/** A workbook of which nothing is taken. */
export class WorkbookRefused extends AppError {
  constructor(readonly cells: readonly CellFault[]) {
    super('workbook_faulty');
  }
}
