import { createHash } from 'node:crypto';
import { recordAudit } from '@/lib/audit/record';
import type { Db } from '@/lib/db/client';
import { setTenant } from '@/lib/db/scope';
import type { ActorTenant } from '@/lib/domain/access/actor';
import type { NewFact } from '../assessments/data';
import { recordBulk } from '../assessments/record-bulk';
import { readCatalogue } from '../catalogue/data';
import { OPERATOR_POST } from '../tenants/mutations';
import { readTerritory } from '../territory/data';
import { checkLines } from './check-lines';
import { lockImports, readSameCells } from './data';
import { parseAssessmentFile, type LineError } from './schema';

export interface ImportFile {
  /** Its name alone, without a path. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportResult {
  /** Lines below the header. */
  readonly rows: number;
  /** Facts recorded; of a dry run, that would be. */
  readonly inserted: number;
  /** Lines that say what the last fact of exactly their cell and day says already. */
  readonly unchanged: number;
  readonly errors: readonly LineError[];
}

const LONGEST_MS = 30 * 60_000;

/**
 * Takes in assessments from a CSV (api.md, *import*), whole or not at all: with one bad line nothing is written.
 * The same file a second time changes nothing. Needs the owner's connection.
 */
export async function importAssessments(
  db: Db,
  tenant: Pick<ActorTenant, 'id' | 'referenceDay' | 'lastDay'>,
  file: ImportFile,
  options: { readonly dryRun?: boolean } = {},
): Promise<ImportResult> {
  const parsed = parseAssessmentFile(file.bytes);
  const refused = (errors: readonly LineError[]): ImportResult => ({
    rows: parsed.rows,
    inserted: 0,
    unchanged: 0,
    errors,
  });
  if (parsed.lines.length === 0) return refused(parsed.errors);
  return db.$transaction(
    async (tx) => {
      await setTenant(tx, tenant.id);
      await lockImports(tx, tenant.id);
      const territory = await readTerritory(tx, tenant.id);
      const catalogue = await readCatalogue(tx, tenant.id);
      const { referenceDay, lastDay } = tenant;
      const checked = checkLines(parsed.lines, { territory, catalogue, referenceDay, lastDay, source: file.name });
      const errors = [...parsed.errors, ...checked.errors].sort((a, b) => a.line - b.line);
      if (errors.length > 0) return refused(errors);

      const before = await readSameCells(tx, tenant.id, checked.facts);
      const facts = checked.facts.filter((fact, index) => !saysTheSame(fact, before[index] ?? null));
      const result: ImportResult = {
        rows: parsed.rows,
        inserted: facts.length,
        unchanged: parsed.rows - facts.length,
        errors: [],
      };
      if (options.dryRun || facts.length === 0) return result;
      await recordBulk(tx, tenant.id, catalogue, facts);
      const { rows, inserted, unchanged } = result;
      const sha256 = createHash('sha256').update(file.bytes).digest('hex');
      const subject = { file: file.name, sha256, rows, inserted, unchanged };
      await recordAudit(tx, {
        tenantId: tenant.id,
        actorId: null,
        actorPost: OPERATOR_POST,
        action: 'import',
        subject,
      });
      return result;
    },
    { maxWait: 10_000, timeout: LONGEST_MS },
  );
}

function saysTheSame(fact: NewFact, before: Pick<NewFact, 'status' | 'value' | 'valueText' | 'note'> | null): boolean {
  if (!before) return false;
  const { status, value, valueText, note } = fact;
  return before.status === status && before.value === value && before.valueText === valueText && before.note === note;
}
