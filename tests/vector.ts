import vectors from './vectors.json' with { type: 'json' };

export interface Vector<Input, Output> {
  id: string;
  input: Input;
  output: Output;
}

/** The case of vectors.json with this id; its shape is named by the test that reads it. */
export function vector<Input, Output>(id: string): Vector<Input, Output> {
  const [found] = vectorsOf<Input, Output>(id);
  if (found?.id !== id) throw new Error(`no vector ${id}`);
  return found;
}

/** All cases whose id begins so: "N-V", "F-V date". Throws when there is none, so that no table is empty by a slip. */
export function vectorsOf<Input, Output>(prefix: string): Vector<Input, Output>[] {
  const found = (vectors as Vector<unknown, unknown>[]).filter(({ id }) => id.startsWith(prefix));
  if (found.length === 0) throw new Error(`no vectors ${prefix}`);
  return found as Vector<Input, Output>[];
}
