import type { FieldSpec } from '@/components/ui/field-spec';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A field of an act: one of the house's, a text with suggestions, or several units to be ticked. */
export type ActField =
  | FieldSpec
  | {
      readonly kind: 'suggest';
      readonly name: string;
      readonly label: string;
      readonly hint?: string;
      readonly options: readonly string[];
    }
  | { readonly kind: 'ticks'; readonly name: string; readonly label: string; readonly options: readonly Choice[] };
