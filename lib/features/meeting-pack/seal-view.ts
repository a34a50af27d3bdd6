import { createHash } from 'node:crypto';
import { canonicalJson } from '@/lib/domain/office-document/canonical-json';
import type { MeetingView } from '../meeting/view';

/** SHA-256 of the view in its canonical form: two packs with the same one hold the same numbers. */
export function sealView(view: MeetingView): string {
  return createHash('sha256').update(canonicalJson(view), 'utf8').digest('hex');
}
