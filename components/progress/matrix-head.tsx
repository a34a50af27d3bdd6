import { useTranslations } from 'next-intl';
import type { MatrixModel } from '@/lib/charts/matrix-model';
import type { UnitLevel } from '@/lib/domain/units/unit';

/** Numbers, names and departments of the criteria, set upright; repeated on every printed sheet. */
export function MatrixHead({ model, level }: { model: MatrixModel; level: UnitLevel }) {
  const t = useTranslations('progress.matrix');
  const word = useTranslations('words.level')(level);
  return (
    <thead>
      <tr>
        <th scope="col" className="matrix-unit">
          {t('unit', { level: word })}
        </th>
        {model.columns.map(({ number, name, department }) => (
          <th
            key={number}
            scope="col"
            className="matrix-criterion"
            title={`${number} ${name}${department ? ` · ${department}` : ''}`}
          >
            <span className="matrix-name" lang="vi">
              {name}
            </span>
            {model.departments ? (
              <span className="matrix-department" lang="vi">
                {department}
              </span>
            ) : null}
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
