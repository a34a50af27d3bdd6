import path from 'node:path';
import { dataHome } from './database-home.mjs';

/** Says to this process where files lie, unless the environment does (lib/files/README.md): beside the embedded database. */
export function settleFilesHome() {
  process.env.NTM_FILES_DIR ??= path.join(dataHome(), 'files');
}
