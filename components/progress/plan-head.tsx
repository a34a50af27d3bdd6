import { useTranslations } from 'next-intl';
import { PLAN_KINDS } from '@/lib/domain/plan/plan-figure';

/** Heads of a table of the year: what is achieved, three figures that were said, and the forecast where it stands beside them. */
export function PlanHead({ what, forecast = false }: { what: string; forecast?: boolean }) {
  const t = useTranslations('overview.plan');
  const figures = ['achieved', ...PLAN_KINDS, ...(forecast ? (['forecast'] as const) : [])] as const;
  return (
    <thead>
      <tr>
        <th scope="col">{what}</th>
        {figures.map((figure) => (
          <th key={figure} scope="col" className="num">
            {t(figure)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
