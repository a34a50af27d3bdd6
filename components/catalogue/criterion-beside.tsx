import { useTranslations } from 'next-intl';
import { vietnamese, Words } from '@/components/ui/words';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { responsibleOn } from '@/lib/domain/criteria/responsible-on';

/** Who is in charge of a criterion on a day, and what guides it. */
export function CriterionBeside({ set, number, day }: { set: CatalogueSet; number: number; day: string }) {
  const t = useTranslations('sets.page');
  const inCharge = responsibleOn(set, number, day);
  const guidance = set.guidance.filter((document) => document.number === number);
  if (!inCharge && guidance.length === 0) return null;
  return (
    <span className="block pl-7 font-normal text-quiet">
      {inCharge ? <Words of={t('responsible', { name: vietnamese(inCharge.shortName) })} /> : null}
      {inCharge?.illustrative ? ` (${t('illustrative')})` : null}
      {guidance.map(({ id, docNumber, title, link }) => (
        <span key={id} className="block">
          {t('guidance')}:{' '}
          <span lang="vi">
            {link ? <a href={link}>{docNumber}</a> : docNumber}, {title}
          </span>
        </span>
      ))}
    </span>
  );
}
