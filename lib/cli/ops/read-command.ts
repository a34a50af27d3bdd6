import { parseArgs } from 'node:util';
import type { Command } from './command';
import { COMMANDS } from './commands';
import { Options } from './options';

/** The command line is not one of the known ways. */
export class WrongUsage extends Error {
  constructor(
    message: string,
    readonly command?: Command,
  ) {
    super(message);
  }
}

export interface ReadCommand {
  readonly command: Command;
  readonly options: Options;
}

/** Reads `<command> --option value …`. Throws `WrongUsage`. */
export function readCommand(argv: readonly string[]): ReadCommand {
  const [name, ...rest] = argv;
  if (name === undefined || name.startsWith('-')) throw new WrongUsage('Thiếu tên lệnh.');
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) throw new WrongUsage(`Không có lệnh ${name}.`);
  const options = new Options(parseRest(command, rest));
  const missing = command.needs.find((need) => options.text(need) === undefined);
  if (missing) throw new WrongUsage(`Thiếu --${missing}.`, command);
  return { command, options };
}

function parseRest(command: Command, args: string[]) {
  try {
    return parseArgs({
      args,
      options: { ...command.takes, json: { type: 'boolean' } },
      strict: true,
      allowPositionals: false,
    }).values;
  } catch (error) {
    throw new WrongUsage(wordsOf(error), command);
  }
}

/** Node's own words are English; what was wrong is in the first quotes. */
function wordsOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  const what = /'([^' ]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Không có tùy chọn ${what}.`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `Không hiểu "${what}".`;
  return `Tùy chọn ${what.replace(/,$/, '')} chưa đúng cách viết.`;
}
