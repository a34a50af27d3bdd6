import path from 'node:path';
import { AppError } from '@/lib/errors';
import { readDay } from '@/lib/features/import/read-day';

type Value = string | boolean | readonly (string | boolean)[] | undefined;

/** What was typed behind the command, already checked for names and presence. */
export class Options {
  constructor(private readonly values: Readonly<Record<string, Value>>) {}

  text(name: string): string | undefined {
    const value = this.values[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  need(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw new Error(`--${name} was not checked`);
    return value;
  }

  flag(name: string): boolean {
    return this.values[name] === true;
  }

  list(name: string): string[] {
    const value = this.values[name];
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
  }

  /** ISO or dd/MM/yyyy. Throws AppError `date_invalid`. */
  day(name: string): string | null {
    const text = this.text(name);
    if (text === undefined) return null;
    const day = readDay(text.trim());
    if (day === null) throw new AppError('date_invalid', { field: name, value: text });
    return day;
  }

  /** A path as the operator sees it: npm changes to the project's folder and keeps his own in INIT_CWD. */
  path(name: string): string {
    const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
    return path.resolve((script === 'ops' && typedIn) || process.cwd(), this.need(name));
  }
}
