/** Files that are looked into at one time in a process: each may take its size in memory, and a core. */
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Does the work when its turn comes. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // The place goes from one to the next, so that nobody who comes in between takes it.
    if (next) next();
    else running -= 1;
  }
}
