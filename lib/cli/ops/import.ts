import path from 'node:path';
import { importAssessments } from '@/lib/features/import/mutations';
import type { Command } from './command';
import { findTenant } from './find-tenants';
import { readNamedFile } from './read-file';
import { answerOfFile } from './refusal';

export const importCommand: Command = {
  name: 'import',
  usage: '--tenant T --file F.csv [--dry-run]',
  does: 'Nạp kết quả đánh giá: cả tệp hoặc không gì cả (unit_code,set,criterion,stage,status,effective_on,note[,value]).',
  takes: { tenant: { type: 'string' }, file: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  needs: ['tenant', 'file'],
  async run({ db, options }) {
    const tenant = await findTenant(db, options.need('tenant'));
    const file = options.path('file');
    const dryRun = options.flag('dry-run');
    const bytes = await readNamedFile(file);
    return answerOfFile(
      await importAssessments(db, tenant, { name: path.basename(file).normalize('NFC'), bytes }, { dryRun }),
      dryRun,
    );
  },
};
