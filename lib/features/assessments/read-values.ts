import type { SaveValues } from './save-state';

/** What was typed, without the framework's own fields. */
export function valuesOf(form: FormData): SaveValues {
  const values: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string' && !name.startsWith('$')) values[name] = value;
  return values;
}
