import { useTranslations } from 'next-intl';
import type { Money } from '@/lib/domain/capital/capital-line';
import { digitsOf, unitOfMoney } from '@/lib/domain/capital/write-money';

/** An amount in words, its bound with it: "hơn 27,8 tỷ đồng". */
export function useMoney(): (money: Money) => string {
  const t = useTranslations('capital.money');
  return (money) => {
    const unit = unitOfMoney(money);
    const high = digitsOf(money.high ?? money.low, unit);
    return t(money.bound, { low: digitsOf(money.low, unit), high, unit: t(`unit.${unit}`) });
  };
}
