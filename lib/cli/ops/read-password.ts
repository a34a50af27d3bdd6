import { text } from 'node:stream/consumers';
import { makePassword } from '@/lib/features/users/make-password';
import type { Options } from './options';

export interface ChosenPassword {
  readonly password: string;
  /** Made here, so it has to be told: this once. */
  readonly made: boolean;
}

/** The first line of standard input with --password-stdin, else a new one. */
export async function choosePassword(options: Options): Promise<ChosenPassword> {
  if (!options.flag('password-stdin')) return { password: makePassword(), made: true };
  const typed = await text(process.stdin);
  return { password: typed.split(/\r?\n/, 1)[0] ?? '', made: false };
}
