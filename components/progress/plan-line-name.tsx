import { useTranslations } from 'next-intl';
import type { PlanLine } from '@/lib/charts/plan-model';
import { unitHref } from '@/lib/charts/unit-href';
import type { UnitLevel } from '@/lib/domain/units/unit';

/** What a line of the year is about: a unit, or what is counted of them all. */
export function PlanLineName({
  line: { key, unit },
  level,
  query,
}: {
  line: PlanLine;
  level: UnitLevel;
  query: string;
}) {
  const t = useTranslations('overview.plan');
  const word = useTranslations('words.level')(level);
  if (unit)
    return (
      <a href={unitHref(unit.code, query)} className="no-underline hover:underline" lang="vi">
        {unit.name}
      </a>
    );
  return key === 'unit' ? null : t(`line.${key}`, { level: word });
}
