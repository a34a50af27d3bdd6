/** A note beside the words of its causes; null where it only says one of them again. */
export function ownNote(note: string | null, causes: readonly string[]): string | null {
  const folded = (text: string) => text.trim().replace(/\.$/, '').toLocaleLowerCase('vi');
  return note !== null && !causes.some((cause) => folded(cause) === folded(note)) ? note : null;
}
