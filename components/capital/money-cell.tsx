import type { Money } from '@/lib/domain/capital/capital-line';
import { writeBillions } from '@/lib/domain/capital/write-money';

/** An amount in billions in a table's cell; nothing said is a dash, never 0. */
export function MoneyCell({ money, name }: { money: Money | null; name: string }) {
  if (!money)
    return (
      <td className="num text-quiet max-sm:hidden" data-take="">
        –
      </td>
    );
  return (
    <td className="num" data-name={name}>
      {money.bound === 'exact' ? <data value={money.low / 1e9}>{writeBillions(money)}</data> : writeBillions(money)}
    </td>
  );
}
