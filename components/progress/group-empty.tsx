import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import type { UnitLevel } from '@/lib/domain/units/unit';

interface Props {
  level: UnitLevel;
  /** Units that are followed here; none: there is nobody whose results could be missing. */
  units: number;
  entryHref: string | null;
}

/** Nothing can be counted: says whether results or the units themselves are missing, and who supplies them. */
export function GroupEmpty({ level, units, entryHref }: Props) {
  const t = useTranslations('overview.empty');
  const word = useTranslations('words.level')(level);
  if (units === 0) return <EmptyState title={t('noUnits', { level: word })}>{t('noUnitsWho')}</EmptyState>;
  return (
    <EmptyState title={t('group', { level: word })} action={entryHref ? { label: t('enter'), href: entryHref } : null}>
      {t('who')}
    </EmptyState>
  );
}
