import { hidden, type FieldSpec } from '@/components/ui/field-spec';

/** What every form of steering carries: the unit that it writes about, the page's day, and a key of its own. */
export function writeFields({ code, day }: { readonly code: string; readonly day: string }): FieldSpec[] {
  return hidden({ code, day, key: crypto.randomUUID() });
}
