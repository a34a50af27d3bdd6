import { createDb } from '@/lib/db/client';
import { isUnreachable } from '@/lib/db/unreachable';
import { AppError, isAppError } from '@/lib/errors';
import { Refusal } from '../tell.mjs';
import type { Answer } from './command';
import { readCommand, WrongUsage, type ReadCommand } from './read-command';
import { refusalOf, messageOf } from './refusal';
import { usageText } from './usage';

/** Where the command works; opened only when the command line is one of the known ways. */
interface OpenDatabase {
  readonly adminUrl: string;
  readonly close: () => Promise<unknown>;
}

interface Surroundings {
  readonly open: () => Promise<OpenDatabase>;
  readonly out: (text: string) => void;
  readonly tell: (text: string) => void;
}

const DONE = 0;
const REFUSED = 1;
const WRONG_USAGE = 2;

/** Runs one operator's command; gives the exit code. With --json one object goes out, whatever happens. */
export async function main(argv: readonly string[], { open, out, tell }: Surroundings): Promise<number> {
  if (argv[0] === 'help' || argv[0] === '--help') {
    out(usageText());
    return DONE;
  }
  const json = argv.includes('--json');
  const say = (answer: object) => json && out(`${JSON.stringify(answer)}\n`);
  try {
    const { json: object, lines, refused } = await run(readCommand(argv), open);
    say(object);
    const text = lines.map((line) => `${line}\n`).join('');
    if (refused) tell(text);
    else if (!json) out(text);
    return refused ? REFUSED : DONE;
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    say({ code: 'usage', errors: [{ code: 'usage', message: error.message }] });
    tell(`${error.message}\n${usageText(error.command)}`);
    return WRONG_USAGE;
  }
}

async function run({ command, options }: ReadCommand, open: Surroundings['open']): Promise<Answer> {
  let database: OpenDatabase | undefined;
  try {
    database = await open();
    const db = createDb(database.adminUrl, 3);
    try {
      return await command.run({ db, options });
    } finally {
      await db.$disconnect();
    }
  } catch (error) {
    if (isAppError(error)) return refusalOf(error);
    if (isUnreachable(error)) return refusalOf(new AppError('database_unreachable'));
    return failureOf(error);
  } finally {
    await database?.close();
  }
}

/** What was not foreseen: the code for scripts, its own words for the person at the machine. */
function failureOf(error: unknown): Answer {
  const message = messageOf('internal');
  const detail =
    error instanceof Refusal ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    json: { code: 'internal', errors: [{ code: 'internal', message }] },
    lines: [message, detail],
    refused: true,
  };
}
