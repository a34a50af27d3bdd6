import { useTranslations } from 'next-intl';
import { ChangeMark } from '@/components/ui/change-mark';
import { STALE_AFTER_DAYS } from '@/lib/domain/progress/freshness';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { FigureView } from '@/lib/features/progress/view';

interface Props {
  figures: readonly FigureView[];
  level: UnitLevel;
  /** Only a department's own criteria are counted: all of them met is not the standard. */
  restricted: boolean;
  /** Address of the list that a figure is the sum of. */
  hrefOf?: (list: Record<string, string>) => string;
}

/** The key figures of a unit on one line, without boxes; two columns on a phone. Each leads to its list. */
export function FigureLine({ figures, level, restricted, hrefOf }: Props) {
  const t = useTranslations('overview.figure');
  const word = useTranslations('words.level')(level);
  const several = useTranslations('words.levels')(level);
  const labelOf = ({ key, year }: FigureView) =>
    t(key === 'meetAll' && restricted ? 'meetAllOwn' : key, {
      level: word,
      days: STALE_AFTER_DAYS,
      year: String(year ?? ''),
    });
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-4 sm:flex sm:flex-wrap sm:gap-x-10">
      {figures.map((figure) => {
        const { key, value, of, ofUnits, list, change, changeText } = figure;
        return (
          <div key={key} className="flex min-w-0 flex-col-reverse justify-end">
            <dt className="text-small text-quiet">
              {list && hrefOf ? (
                <a href={hrefOf(list)} className="inline-block min-h-6">
                  {labelOf(figure)}
                </a>
              ) : (
                labelOf(figure)
              )}
            </dt>
            <dd className="flex items-baseline gap-2 whitespace-nowrap">
              <span className="text-large font-semibold">
                {value}
                {of || ofUnits ? (
                  <span className="text-body font-normal text-quiet">
                    {of}
                    {ofUnits ? ` ${of === null && value === '1' ? word : several}` : null}
                  </span>
                ) : null}
              </span>
              {change ? (
                <span className="text-small">
                  <ChangeMark change={change} text={changeText} />
                </span>
              ) : null}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
