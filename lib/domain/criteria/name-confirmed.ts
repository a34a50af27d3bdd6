/**
 * Does a source give the criterion's name as it is shown? "unnamed" counts: such a criterion is called by its number,
 * and its name says itself that no source has one (prisma/data/criteria/NOTES.md).
 */
export function isNameConfirmed(certainty: string): boolean {
  return certainty === 'verified' || certainty === 'verified_name_only' || certainty === 'unnamed';
}
