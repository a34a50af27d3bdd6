import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';

/** Pages that exist for `npm run bench` alone: anywhere else they are not there. */
export default function BenchLayout({ children }: { children: ReactNode }) {
  if (process.env.NTM_BENCH !== '1') notFound();
  return children;
}
