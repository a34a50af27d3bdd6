import type { Db } from '@/lib/db/client';
import type { Options } from './options';

/** What a command did: one object for --json, and lines for a person. */
export interface Answer {
  readonly json: object;
  readonly lines: readonly string[];
  /** The command looked at its input and did nothing: the lines are its reasons. */
  readonly refused?: boolean;
}

export interface Work {
  /** On the owner's role, which row-level security binds too. */
  readonly db: Db;
  readonly options: Options;
}

export interface Command {
  readonly name: string;
  /** How it is written, without the name. */
  readonly usage: string;
  readonly does: string;
  readonly takes: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>>;
  readonly needs: readonly string[];
  run(work: Work): Promise<Answer>;
}
