'use client';

import { Button } from './button';
import { useInBrowser } from './use-in-browser';

/** Opens the browser's own dialogue of printing; where no script runs, its menu does the same. */
export function PrintKey({ label }: { label: string }) {
  if (!useInBrowser()) return null;
  return <Button onClick={() => window.print()}>{label}</Button>;
}
