import { ChangeMark } from '@/components/ui/change-mark';

/** Which criteria: "▲2 (10, 17)". */
export function SideNumbers({ numbers, gain }: { numbers: readonly number[]; gain: boolean }) {
  if (numbers.length === 0) return <span className="zero">0</span>;
  return (
    <>
      <ChangeMark change={gain ? numbers.length : -numbers.length} /> ({numbers.join(', ')})
    </>
  );
}
