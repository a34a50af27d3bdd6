import { dayBefore } from '@/lib/domain/units/period';
import type { SetHead, VersionContent } from '../catalogue/shipped-set';
import { NO_RULES } from '../version-rules';
import type { DraftSet } from './draft-set';

/** A draft that says nothing yet but what it will be a set of. */
export function emptyDraft(head: SetHead, validFrom: string): DraftSet {
  const rows = { groups: [], criteria: [], indicators: [], thresholds: [], conditions: [] };
  return { head, content: { ...beginning(validFrom), rules: NO_RULES, ...rows } };
}

/** A new set that carries all criteria of another at its front; its own decision is still to come. */
export function draftExtending(head: SetHead, extended: VersionContent, validFrom: string): DraftSet {
  return { head, content: { ...rowsOf(extended), ...beginning(validFrom), rules: extended.rules } };
}

/** An amendment in mid-period: what held so far, from a new day on. */
export function amendmentOf(head: SetHead, amended: VersionContent, validFrom: string): DraftSet {
  return {
    head,
    content: { ...rowsOf(amended), ...beginning(validFrom), validTo: amended.validTo, rules: amended.rules },
  };
}

/**
 * The same version once more, to enter or confirm what its decision says; it replaces it from its first day on.
 * @param nextStart first day of the version that follows, null for the last: there the replacement ends too
 */
export function correctionOf(head: SetHead, content: VersionContent, nextStart: string | null): DraftSet {
  const { decision, issuedOn, validFrom, startKnown, note, rules } = content;
  const until = nextStart === null ? null : dayBefore(nextStart);
  const validTo = until !== null && (content.validTo === null || content.validTo > until) ? until : content.validTo;
  return { head, content: { ...rowsOf(content), decision, issuedOn, validFrom, startKnown, validTo, note, rules } };
}

function beginning(validFrom: string) {
  return { decision: null, issuedOn: null, validFrom, startKnown: true, validTo: null, note: null };
}

/** The rows alone: what is read from the tables carries more. */
function rowsOf({ groups, criteria, indicators, thresholds, conditions }: VersionContent) {
  return { groups, criteria, indicators, thresholds, conditions };
}
