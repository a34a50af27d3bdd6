/** One line for the operator, with the seconds since the command began. */
export function tell(text) {
  process.stdout.write(`[${(performance.now() / 1000).toFixed(1).padStart(6)}s] ${text}\n`);
}

/** A refusal that the operator can act on: shown as one line, without a stack. */
export class Refusal extends Error {}

/** Runs a command's body; a Refusal becomes one line on stderr and exit code 1. */
export async function runCommand(body) {
  try {
    await body();
  } catch (error) {
    process.stderr.write(`${error instanceof Refusal ? error.message : (error?.stack ?? String(error))}\n`);
    process.exitCode = 1;
  }
}
