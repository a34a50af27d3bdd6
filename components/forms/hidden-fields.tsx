import type { FieldSpec } from '@/components/ui/field-spec';

interface Props {
  fields: readonly FieldSpec[];
  /** What a refusal says stands now, by field: it takes the place of what the page gave. */
  now?: Readonly<Record<string, string>>;
}

/** What a form carries besides what is typed. */
export function HiddenFields({ fields, now = {} }: Props) {
  const hidden = fields.filter(({ kind }) => kind === 'hidden');
  return hidden.map(({ name, value }) => (
    <input key={name} type="hidden" name={name} value={now[name] ?? value} readOnly />
  ));
}
