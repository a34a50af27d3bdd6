'use client';

import { CopyButton } from '@/components/ui/copy-button';
import { useInBrowser } from '@/components/ui/use-in-browser';

/** Puts the whole address of a page on the clipboard; `address` begins with a slash. */
export function CopyLink({ address, label, failed }: { address: string; label: string; failed: string }) {
  if (!useInBrowser()) return null;
  return <CopyButton text={new URL(address, window.location.origin).href} label={label} failed={failed} />;
}
