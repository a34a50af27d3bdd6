import { useTranslations } from 'next-intl';
import { formatAmount } from '@/lib/domain/report/plan-amount';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { PlanView } from '@/lib/features/progress/view';
import { showDate } from '@/lib/i18n/format';

/** Who said which figure, when, and in which words. */
export function PlanSources({ plan, level }: { plan: PlanView; level: UnitLevel }) {
  const t = useTranslations('overview.plan');
  const word = useTranslations('words.level')(level);
  const said = [
    ...(plan.own?.figures ?? []).map((figure) => ({ figure, unit: null })),
    ...plan.units.flatMap(({ name, figures }) => figures.map((figure) => ({ figure, unit: name }))),
  ];
  return (
    <details className="print-keep text-small" open={said.length <= 4}>
      <summary className="inline-flex min-h-6 items-center text-accent max-sm:min-h-11">{t('saidTitle')}</summary>
      <ul className="text-quiet">
        {said.map(({ figure, unit }) => (
          <li key={`${unit} ${figure.kind} ${figure.measure}`} className="py-0.5">
            {unit ? <span lang="vi">{unit} · </span> : null}
            <span className="text-ink">
              {t(figure.kind)} {t(`amount.${figure.measure}`, { n: formatAmount(figure), level: word })}
            </span>
            {figure.wording ? <span lang="vi"> “{figure.wording}”</span> : null}
            {' – '}
            <span lang="vi">{figure.saidBy}</span>
            {figure.saidOn ? `, ${showDate(figure.saidOn)}` : null}
            {figure.illustrative ? ` (${t('illustrative')})` : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
