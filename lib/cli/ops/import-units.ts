import path from 'node:path';
import { decodeUtf8 } from '@/lib/features/import/read-records';
import { importUnits } from '@/lib/features/tenants/import-units/mutations';
import type { Command } from './command';
import { findTenant } from './find-tenants';
import { readNamedFile } from './read-file';
import { answerOfFile } from './refusal';

export const importUnitsCommand: Command = {
  name: 'import-units',
  usage: '--tenant T --file F.csv [--dry-run]',
  does: 'Nạp thôn, nhãn, nhóm xã, vùng, cụm: cả tệp hoặc không gì cả (kind,unit_code,value,name,from,to).',
  takes: { tenant: { type: 'string' }, file: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  needs: ['tenant', 'file'],
  async run({ db, options }) {
    const tenant = await findTenant(db, options.need('tenant'));
    const file = options.path('file');
    const dryRun = options.flag('dry-run');
    const text = decodeUtf8(await readNamedFile(file));
    if (typeof text !== 'string') {
      return answerOfFile(
        { rows: 0, inserted: 0, unchanged: 0, errors: text.map((bad) => ({ ...bad, column: null })) },
        dryRun,
      );
    }
    return answerOfFile(
      await importUnits(db, tenant.id, text, { dryRun, source: path.basename(file).normalize('NFC') }),
      dryRun,
    );
  },
};
