import type { Carried } from '@/lib/features/what-if/view';

/** What a form carries on unseen, so that its address says the whole of the question again. */
export function CarriedFields({ carried }: { carried: readonly Carried[] }) {
  return carried.map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />);
}
