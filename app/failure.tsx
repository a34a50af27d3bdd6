import type { ReactNode } from 'react';

interface Props {
  title: string;
  text: string;
  next: string;
  id?: string | null;
  children?: ReactNode;
}

/** What failed, that nothing was lost, what to try, an id, and a way on. */
export function Failure({ title, text, next, id, children }: Props) {
  return (
    <main className="mx-auto flex max-w-prose flex-col gap-3 px-4 py-16">
      <h1 className="text-large">{title}</h1>
      <p>{text}</p>
      <p>{next}</p>
      {id ? <p className="text-small text-quiet">{id}</p> : null}
      {children ? <div className="flex flex-wrap items-center gap-4 pt-2">{children}</div> : null}
    </main>
  );
}
