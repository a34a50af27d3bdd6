import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { RowFilter } from '@/lib/charts/filter-rows';
import type { OverviewView } from '@/lib/features/progress/view';
import { STALE_AFTER_DAYS } from '@/lib/domain/progress/freshness';
import type { UnitLevel } from '@/lib/domain/units/unit';
import { langOf } from '@/lib/i18n/lang-of';

type Props = Pick<OverviewView, 'rows' | 'criteria' | 'bands' | 'groups'> & {
  id: string;
  level: UnitLevel;
  filter: RowFilter;
  change: (part: Partial<RowFilter>) => void;
};

/** Selects of the list of units; a choice that would not narrow anything is not offered. */
export function UnitFilter({ id, filter, change, rows, criteria, bands, groups, level }: Props) {
  const t = useTranslations('progress.filter');
  const more = useTranslations('overview.filter');
  const word = useTranslations('words.level')(level);
  const tagWord = useTranslations('words.tag');
  const tags = [...new Set(rows.flatMap((row) => row.tags))].sort();
  const lone = (band: string) => {
    const [from, to] = band.split('-');
    const known = bands.some((one) => `${one.from}-${one.to}` === band);
    return from !== undefined && from === to && !known ? [Number(from)] : [];
  };
  const options: { key: keyof RowFilter; choices: [value: string, text: string][] }[] = [
    {
      key: 'band',
      choices: [
        // A single score stands in the address where a line of the distances was followed.
        ...lone(filter.band).map((n): [string, string] => [filter.band, t('score', { n })]),
        ...bands.map(({ from, to }): [string, string] => [
          `${from}-${to}`,
          from === to ? t('score', { n: from }) : t('range', { from, to }),
        ]),
        ['none', t('none')],
      ],
    },
    { key: 'unmet', choices: criteria.map(({ number, name }) => [String(number), t('unmet', { number, name })]) },
    { key: 'group', choices: groups.length > 1 ? groups.map(({ code, title }) => [code, title]) : [] },
    { key: 'updated', choices: [['stale', more('stale', { days: STALE_AFTER_DAYS })]] },
    { key: 'tag', choices: tags.map((tag) => [tag, tagWord.has(tag) ? tagWord(tag) : tag]) },
  ];
  return (
    <div className="no-print flex flex-wrap gap-2" role="search" aria-label={t('label', { level: word })}>
      {options
        .filter(({ choices }) => choices.length > 0)
        .map(({ key, choices }) => (
          <Select
            key={key}
            id={`${id}-${key}`}
            aria-label={key === 'updated' ? more('updated') : t(`by.${key}`)}
            value={filter[key]}
            onChange={(event) => change({ [key]: event.target.value })}
            className="max-w-48"
          >
            <option value="">{key === 'updated' ? more('anyUpdated') : t(`any.${key}`)}</option>
            {choices.map(([value, text]) => (
              <option key={value} value={value} lang={langOf(text)}>
                {text}
              </option>
            ))}
          </Select>
        ))}
      {rows.length > 12 ? (
        <TextField
          type="search"
          id={`${id}-name`}
          aria-label={t('by.name')}
          placeholder={t('by.name')}
          value={filter.name}
          onChange={(event) => change({ name: event.target.value })}
          className="w-36"
        />
      ) : null}
    </div>
  );
}
