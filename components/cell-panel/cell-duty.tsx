import { useTranslations } from 'next-intl';
import { GuidanceList } from '@/components/progress/guidance-list';
import { vietnamese, Words } from '@/components/ui/words';
import type { CellAbout } from '@/lib/features/cells/cell-view';

/** Who is in charge of the criterion, and what guides it. */
export function CellDuty({ about: { department, guidance } }: { about: CellAbout }) {
  const t = useTranslations('cell');
  return (
    <>
      <p className="text-quiet">
        {department ? <Words of={t('department', { name: vietnamese(department) })} /> : t('departmentNone')}
      </p>
      <GuidanceList guidance={guidance} />
    </>
  );
}
