/** What a step waits for, by id: step id → ids of the steps that have to be done before. */
export type StepLinks = ReadonlyMap<number, readonly number[]>;

/**
 * Steps that wait for each other in a circle, in the order in which each waits for the next; null: there are none.
 * Such a plan has no dates, so a wait that would close a circle is refused with the steps named.
 */
export function findCycle(links: StepLinks): number[] | null {
  const finished = new Set<number>();
  for (const start of links.keys()) {
    const found = walk(start, links, finished, []);
    if (found) return found;
  }
  return null;
}

function walk(id: number, links: StepLinks, finished: Set<number>, path: number[]): number[] | null {
  const seen = path.indexOf(id);
  if (seen >= 0) return path.slice(seen);
  if (finished.has(id)) return null;
  path.push(id);
  for (const next of links.get(id) ?? []) {
    const found = walk(next, links, finished, path);
    if (found) return found;
  }
  path.pop();
  finished.add(id);
  return null;
}
