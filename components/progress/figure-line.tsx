import { useTranslations } from 'next-intl';
import { ChangeMark } from '@/components/ui/change-mark';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { FigureView } from '@/lib/features/progress/view';

interface Props {
  figures: readonly FigureView[];
  level: UnitLevel;
  /** Only a department's own criteria are counted: all of them met is not the standard. */
  restricted: boolean;
}

/** The key figures of a unit on one line, without boxes; two columns on a phone. */
export function FigureLine({ figures, level, restricted }: Props) {
  const t = useTranslations('progress.figure');
  const word = useTranslations('words.level');
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-4 sm:flex sm:flex-wrap sm:gap-x-12">
      {figures.map(({ key, value, of, change, changeText }) => (
        <div key={key} className="flex flex-col-reverse">
          <dt className="text-small text-quiet">
            {t(key === 'meetAll' && restricted ? 'meetAllOwn' : key, { level: word(level) })}
          </dt>
          <dd className="flex items-baseline gap-2 whitespace-nowrap">
            <span className="text-large font-semibold">
              {value}
              {of ? <span className="text-body font-normal text-quiet">{of}</span> : null}
            </span>
            {change ? (
              <span className="text-small">
                <ChangeMark change={change} text={changeText} />
              </span>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
