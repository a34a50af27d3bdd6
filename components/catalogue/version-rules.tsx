import { useTranslations } from 'next-intl';
import { vietnamese, Words } from '@/components/ui/words';
import type { CatalogueVersion } from '@/lib/domain/criteria/criteria-set';
import { formatPlain } from '@/lib/domain/report/value-format';
import { useColumnName } from './use-column-name';

/** What a version says beside its criteria: conditions, which column a tag takes, how points are judged. */
export function VersionRulesList({
  version: { rules, conditions },
}: {
  version: Pick<CatalogueVersion, 'rules' | 'conditions'>;
}) {
  const t = useTranslations('sets.page');
  const levelWord = useTranslations('words.level');
  const columnName = useColumnName();
  return (
    <ul className="flex flex-col gap-1 text-small">
      {conditions.map(({ name, ofLevel, requiredShare }) => (
        <li key={`${ofLevel} ${name}`}>
          <Words
            of={t('condition', {
              share: formatPlain(requiredShare),
              level: levelWord(ofLevel),
              name: vietnamese(name),
            })}
          />
        </li>
      ))}
      {rules.tagColumns.map(({ tag, column }) => (
        <li key={tag}>
          <Words of={t('tagRule', { tag: vietnamese(tag), column: columnName(column) })} />
        </li>
      ))}
      {rules.points ? (
        <li>
          {t('pointsRule', { met: formatPlain(rules.points.met), basically: formatPlain(rules.points.basically) })}
        </li>
      ) : null}
    </ul>
  );
}
