import { z } from 'zod';
import { AppError, type ErrorCode, type FieldErrors, readErrorCode } from '@/lib/errors';
import { indicatorField, SAVE_FIELDS, type SaveValues } from './save-state';
import { saveSchema, type SaveInput } from './schema';

/** A save that cannot be read, with a code for each field, and for each entry that is at fault. */
export class FormRefused extends AppError {
  constructor(
    readonly fields: FieldErrors,
    readonly byItem: Readonly<Record<string, ErrorCode>> = {},
  ) {
    super('invalid');
  }
}

/** Reads the form of one criterion: the criterion, and each of its indicators that says something. Throws `FormRefused`. */
export function readForm(values: SaveValues): SaveInput {
  const item = values[SAVE_FIELDS.item] ?? '';
  const entries: TypedEntry[] = [
    ...(values[SAVE_FIELDS.status]
      ? [{ item, status: values[SAVE_FIELDS.status], value: '', baseFactId: orNull(values[SAVE_FIELDS.base]) }]
      : []),
    ...indicatorItems(values).map((key) => ({
      item: key,
      status: orNull(values[indicatorField('status', key)]),
      value: values[indicatorField('value', key)] ?? '',
      baseFactId: orNull(values[indicatorField('base', key)]),
      ...askedIn(values, key),
    })),
  ];
  const parsed = saveSchema.safeParse({
    key: values[SAVE_FIELDS.key],
    unit: values[SAVE_FIELDS.unit],
    set: values[SAVE_FIELDS.set],
    stage: values[SAVE_FIELDS.stage],
    effectiveOn: values[SAVE_FIELDS.effectiveOn],
    note: values[SAVE_FIELDS.note] ?? '',
    cause: values[SAVE_FIELDS.cause] ?? '',
    entries: entries.filter((entry) => entry.status !== null || entry.value.trim() !== '' || isAsked(entry)),
  });
  if (parsed.success) return parsed.data;
  throw faultsOf(parsed.error.issues, entries);
}

/** Reads a letter of an outbox, which is a save as it is. Throws `FormRefused`. */
export function readLetter(body: unknown): SaveInput {
  const parsed = saveSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw faultsOf(parsed.error.issues, itemsIn(body));
}

function faultsOf(
  issues: readonly { readonly path: PropertyKey[]; readonly message: string }[],
  entries: readonly { readonly item: string }[],
): FormRefused {
  const fields: Record<string, ErrorCode> = {};
  const byItem: Record<string, ErrorCode> = {};
  for (const { path, message } of issues) {
    fields[fieldOf(path, entries)] ??= readErrorCode(message) ?? 'invalid';
    for (const item of itemsAt(path, entries)) byItem[item] ??= readErrorCode(message) ?? 'invalid';
  }
  return new FormRefused(fields, byItem);
}

/** The entries that a fault is in; note and cause are the criteria's own. */
function itemsAt([top, index]: PropertyKey[], entries: readonly { readonly item: string }[]): string[] {
  if (top === 'note' || top === 'cause')
    return entries.map(({ item }) => item).filter((item) => !item.startsWith('i:'));
  return top === 'entries' && typeof index === 'number' && entries[index] ? [entries[index].item] : [];
}

const namedSchema = z.object({ entries: z.array(z.object({ item: z.string() })) });

function itemsIn(body: unknown): { item: string }[] {
  const parsed = namedSchema.safeParse(body);
  return parsed.success ? parsed.data.entries : [];
}

interface TypedEntry extends TypedAsked {
  item: string;
  status: string | null | undefined;
  value: string;
  baseFactId: string | null;
}

interface TypedAsked {
  asked?: { of: string; on: string };
}

function askedIn(values: SaveValues, item: string): TypedAsked {
  const of = values[indicatorField('askedOf', item)];
  return of === undefined ? {} : { asked: { of, on: values[indicatorField('askedOn', item)] ?? '' } };
}

/** That a value is stale says nothing without the value: it is kept, so that its field can say so. */
function isAsked(entry: TypedAsked): boolean {
  return entry.asked !== undefined && entry.asked.of.trim() !== '';
}

function indicatorItems(values: SaveValues): string[] {
  const names = Object.keys(values).filter((name) => /^(value|status|askedOf):i:/.test(name));
  return [...new Set(names.map((name) => name.slice(name.indexOf(':') + 1)))];
}

function fieldOf(path: PropertyKey[], entries: readonly { readonly item: string }[]): string {
  const [top, index, field, part] = path;
  if (top !== 'entries' || typeof index !== 'number') return top === 'entries' ? SAVE_FIELDS.status : String(top);
  const item = entries[index]?.item ?? '';
  if (!item.startsWith('i:')) return SAVE_FIELDS.status;
  if (field === 'asked') return indicatorField(part === 'on' ? 'askedOn' : 'askedOf', item);
  return indicatorField(field === 'status' ? 'status' : 'value', item);
}

function orNull(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}
