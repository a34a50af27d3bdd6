/** What a form changes of a board. */
export interface BoardFields {
  readonly name: string;
  readonly decision: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** The fields as one text: who saves over another text than the one that he saw would undo somebody's change. */
export function seenBoard({ name, decision, from, to }: BoardFields): string {
  return JSON.stringify([name, decision, from, to]);
}
