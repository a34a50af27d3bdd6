import type { Command } from './command';
import { COMMANDS } from './commands';

function line({ name, usage }: Command): string {
  return `  npm run ops -- ${name} ${usage} [--json]`;
}

/** How a command is written, or all of them. */
export function usageText(command?: Command): string {
  if (command) return `Cách dùng:\n${line(command)}\n      ${command.does}\n`;
  const all = COMMANDS.map((known) => `${line(known)}\n      ${known.does}`);
  return `Cách dùng:\n${all.join('\n')}\n`;
}
