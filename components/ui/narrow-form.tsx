import type { ReactNode } from 'react';
import { Button } from './button';
import { KeptQuery } from './kept-query';
import { Select } from './select';

interface Props {
  action: string;
  label: string;
  submit: string;
  /** What the address says already, and what else stays as it is. */
  query: string;
  kept: readonly [name: string, value: string | null];
  children: ReactNode;
}

/** Narrows a page by what is chosen in it: a plain GET form that keeps all else the address says. */
export function NarrowForm({ action, label, submit, query, kept: [name, value], children }: Props) {
  return (
    <form action={action} method="get" role="search" aria-label={label} className="no-print flex flex-wrap gap-2">
      <KeptQuery query={query} />
      {value ? <input type="hidden" name={name} value={value} /> : null}
      {children}
      <Button type="submit" className="max-sm:min-h-11">
        {submit}
      </Button>
    </form>
  );
}

interface SelectProps {
  name: string;
  label: string;
  value: string | number | null;
  /** The words of no choice. */
  any: string;
  /** Words of the data. */
  options: readonly { readonly value: string; readonly label: string }[];
}

/** One of the choices of a narrowing form. */
export function NarrowSelect({ name, label, value, any, options }: SelectProps) {
  return (
    <Select name={name} aria-label={label} defaultValue={value ?? ''} className="max-w-56 max-sm:min-h-11">
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value} lang="vi">
          {option.label}
        </option>
      ))}
    </Select>
  );
}
