import { ChangeMark } from '@/components/ui/change-mark';

/** A count of gains or of losses; none of them is a quiet 0, so that the two columns read apart. */
export function Gains({ n, gain }: { n: number; gain: boolean }) {
  if (n === 0) return <span className="zero">0</span>;
  return (
    <data value={n}>
      <ChangeMark change={gain ? n : -n} />
    </data>
  );
}
