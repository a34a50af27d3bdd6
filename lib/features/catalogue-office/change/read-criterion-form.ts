import { z } from 'zod';
import { COMPARATORS, INDICATOR_KINDS } from '@/lib/domain/criteria/evaluate';
import type { PutCriterion, PutIndicator } from '@/lib/domain/criteria/draft/put-criterion';
import { readThreshold, type TypedThreshold } from '@/lib/domain/criteria/draft/read-threshold';
import type { ErrorCode } from '@/lib/errors';
import { code, readFields, seenDraft, text, textOrNull } from '../fields';
import type { FormValues } from '../office-state';
import { FormRefused } from '../refusals';

const criterionForm = z.object({
  ...seenDraft.shape,
  number: z.coerce.number(code('invalid')).int().positive(),
  name: text(500).pipe(z.string().min(1, code('name_missing'))),
  group: z.coerce.number(code('group_unknown')).int(),
  note: textOrNull(2_000),
  /** save, add (an indicator), remove:<row>, cut (the criterion), confirm */
  intent: z.string().max(40),
});

const indicatorForm = z.object({
  was: textOrNull(40),
  code: text(40),
  name: text(1_000),
  kind: z.enum(INDICATOR_KINDS, code('kind_unknown')),
  unit: textOrNull(80),
  comparator: z.union([z.literal(''), z.enum(COMPARATORS)]).transform((value) => (value === '' ? null : value)),
  choices: text(1_000).transform((value) =>
    value
      .split(';')
      .map((answer) => answer.trim())
      .filter(Boolean),
  ),
  lowerSetId: textOrNull(80),
  delegated: z.string().optional(),
});

export type CriterionForm = z.infer<typeof criterionForm> & { readonly put: PutCriterion };

/** "i:0:name" is the name of the first indicator, "t:0:tdmnpb" its threshold for a region. Throws `FormRefused`. */
export function readCriterionForm(values: FormValues): CriterionForm {
  const form = readFields(criterionForm, values);
  const removed = /^remove:(\d+)$/.exec(form.intent)?.[1];
  const rows = [...new Set(Object.keys(values).flatMap((name) => /^i:(\d+):/.exec(name)?.[1] ?? []))];
  const fields: Record<string, ErrorCode> = {};
  const indicators = rows.flatMap((row) => (row === removed ? [] : (readRow(values, row, fields) ?? [])));
  if (Object.keys(fields).length > 0) throw new FormRefused(fields);
  const { number, name, group, note } = form;
  if (form.intent === 'add') indicators.push(emptyIndicator(number, indicators));
  return { ...form, put: { number, name, groupPosition: group, note, indicators } };
}

function readRow(values: FormValues, row: string, fields: Record<string, ErrorCode>): PutIndicator | null {
  const own = Object.fromEntries(
    Object.keys(indicatorForm.shape).map((field) => [field, values[`i:${row}:${field}`] ?? '']),
  );
  const parsed = indicatorForm.safeParse(own);
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) fields[`i:${row}:${String(path[0])}`] ??= message as ErrorCode;
    return null;
  }
  const thresholds = new Map<string, TypedThreshold>();
  for (const [name, typed] of Object.entries(values)) {
    const column = name.startsWith(`t:${row}:`) ? name.slice(`t:${row}:`.length) : null;
    const read = column === null ? null : readThreshold(typed.normalize('NFC'), parsed.data);
    if (typeof read === 'string') fields[name] ??= read;
    else if (read !== null && column !== null) thresholds.set(column, read);
  }
  return { ...parsed.data, delegated: Boolean(parsed.data.delegated), thresholds };
}

function emptyIndicator(number: number, indicators: readonly PutIndicator[]): PutIndicator {
  const codes = new Set(indicators.map((indicator) => indicator.code));
  let next = indicators.length + 1;
  while (codes.has(`${number}.${next}`)) next += 1;
  return {
    ...{ was: null, code: `${number}.${next}`, name: '', kind: 'percent', unit: '%', comparator: '>=' },
    ...{ choices: [], lowerSetId: null, delegated: false, thresholds: new Map() },
  };
}
