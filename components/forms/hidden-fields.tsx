import type { FieldSpec } from '@/components/ui/field-spec';

/** What a form carries besides what is typed. */
export function HiddenFields({ fields }: { fields: readonly FieldSpec[] }) {
  const hidden = fields.filter(({ kind }) => kind === 'hidden');
  return hidden.map(({ name, value }) => <input key={name} type="hidden" name={name} value={value} readOnly />);
}
