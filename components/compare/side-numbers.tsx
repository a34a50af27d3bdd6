import { Gains } from './gains';

/** How many criteria, and which: "▲2 (10, 17)"; null: nothing to compare with. */
export function SideNumbers({ numbers, gain }: { numbers: readonly number[] | null; gain: boolean }) {
  return (
    <>
      <Gains n={numbers?.length ?? null} gain={gain} />
      {numbers && numbers.length > 0 ? ` (${numbers.join(', ')})` : null}
    </>
  );
}
