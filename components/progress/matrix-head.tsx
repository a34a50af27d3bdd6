import { useTranslations } from 'next-intl';
import type { MatrixModel } from '@/lib/charts/matrix-model';
import type { UnitLevel } from '@/lib/domain/units/unit';

/** Numbers and names of the criteria, the names set upright; repeated on every printed sheet. */
export function MatrixHead({ model, level }: { model: MatrixModel; level: UnitLevel }) {
  const t = useTranslations('progress.matrix');
  const word = useTranslations('words.level')(level);
  return (
    <thead>
      <tr>
        <th scope="col" className="matrix-unit">
          {t('unit', { level: word })}
        </th>
        {model.columns.map(({ number, name }) => (
          <th key={number} scope="col" className="matrix-criterion" title={`${number} ${name}`}>
            <span className="matrix-name">{name}</span>
            <span className="matrix-number">{number}</span>
          </th>
        ))}
        <th scope="col" className="num">
          {t('score')}
        </th>
      </tr>
    </thead>
  );
}
