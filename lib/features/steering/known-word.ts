/** A word that a check of the table lets through, as the type that the check stands for. */
export function knownWord<T extends string>(words: readonly T[], word: string): T {
  const found = words.find((one) => one === word);
  if (!found) throw new Error(`no such word: ${word}`);
  return found;
}

export function knownWordOrNull<T extends string>(words: readonly T[], word: string | null): T | null {
  return word === null ? null : knownWord(words, word);
}
