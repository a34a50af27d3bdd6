import type { ReactNode } from 'react';

interface Fact {
  readonly term: string;
  /** A text is the data's; null: nothing is known, and nothing is said. */
  readonly value: ReactNode;
}

/** What is known beside the words of a row. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== null);
  if (known.length === 0) return null;
  return (
    <dl className="register-facts">
      {known.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt> <dd lang={typeof value === 'string' ? 'vi' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
