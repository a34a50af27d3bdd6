import type { Command } from './command';
import { createTenantCommand } from './create-tenant';
import { createTokenCommand } from './create-token';
import { createUserCommand } from './create-user';
import { exportCommand } from './export';
import { importCommand } from './import';
import { importUnitsCommand } from './import-units';
import { rebuildProgressCommand } from './rebuild-progress';
import { resetPasswordCommand } from './reset-password';
import { syncCatalogueCommand } from './sync-catalogue';

export const COMMANDS: readonly Command[] = [
  createTenantCommand,
  createUserCommand,
  createTokenCommand,
  importUnitsCommand,
  importCommand,
  exportCommand,
  resetPasswordCommand,
  syncCatalogueCommand,
  rebuildProgressCommand,
];
