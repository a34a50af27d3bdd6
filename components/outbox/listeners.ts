/** Who wants to be told of what. */
export class Listeners {
  private readonly of = new Map<string, Set<() => void>>();

  add(what: string, listener: () => void): () => void {
    const set = this.of.get(what) ?? new Set();
    this.of.set(what, set.add(listener));
    return () => void set.delete(listener);
  }

  tell(what: string): void {
    for (const listener of [...(this.of.get(what) ?? [])]) listener();
  }
}
