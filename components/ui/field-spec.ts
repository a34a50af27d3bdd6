/** A field of a form as a page describes it: what it is called, what stands in it, what can be chosen. */
export type FieldSpec =
  | { readonly kind: 'hidden'; readonly name: string; readonly value: string }
  | {
      readonly kind: 'text' | 'url' | 'date' | 'long' | 'decimal' | 'numeric';
      readonly name: string;
      readonly label: string;
      readonly value: string;
      readonly hint?: string;
      readonly required?: boolean;
      /** Takes the whole width of the form. */
      readonly wide?: boolean;
    }
  | {
      readonly kind: 'tick';
      readonly name: string;
      readonly label: string;
      /** "on" or nothing, as a browser sends it. */
      readonly value: string;
      readonly hint?: string;
      readonly required?: boolean;
      readonly wide?: boolean;
    }
  | {
      readonly kind: 'select';
      readonly name: string;
      readonly label: string;
      readonly value: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly hint?: string;
      readonly required?: boolean;
      readonly wide?: boolean;
    };

export type ShownField = Exclude<FieldSpec, { kind: 'hidden' }>;

export function isShown(field: FieldSpec): field is ShownField {
  return field.kind !== 'hidden';
}

/** What a form sends along unseen; null is sent as nothing. */
export function hidden(values: Readonly<Record<string, string | number | null>>): FieldSpec[] {
  return Object.entries(values).map(([name, value]) => ({ kind: 'hidden', name, value: String(value ?? '') }));
}
