import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { vietnamese, Words } from '@/components/ui/words';
import type { CatalogueVersion } from '@/lib/domain/criteria/criteria-set';
import type { ThresholdChange, VersionDiff } from '@/lib/domain/criteria/version-diff';
import { formatPlain, formatThreshold } from '@/lib/domain/report/value-format';
import type { PointsRule } from '@/lib/domain/criteria/version-rules';
import { langOf } from '@/lib/i18n/lang-of';
import { useColumnName } from './use-column-name';

interface Props {
  diff: VersionDiff;
  from: Pick<CatalogueVersion, 'criteria'>;
  to: Pick<CatalogueVersion, 'criteria'>;
}

/** What one version changed of another: a calm list, added, removed, renamed, thresholds old to new by column. */
export function ChangeLines({ diff, from, to }: Props) {
  const t = useTranslations('sets.changes');
  const field = useTranslations('sets.changes.field');
  const { criteria, indicators, rules, conditions } = diff;
  const substance = diff.thresholds.filter((change) => change.ofSubstance);
  const surety = diff.thresholds.length - substance.length;
  const named = ({ criterion, name }: { criterion: number; name: string }) => `${criterion} ${name}`;
  const coded = ({ code, name }: { code: string; name: string }) => `${code} ${name}`;
  const turned = (old: string, now: string) => t('renamed', { from: old, to: now });
  const parts: readonly [title: string, lines: readonly ReactNode[]][] = [
    [t('criteriaAdded'), criteria.added.map(named)],
    [t('criteriaRemoved'), criteria.removed.map(named)],
    [t('criteriaRenamed'), criteria.renamed.map((one) => `${one.criterion} ${turned(one.from, one.to)}`)],
    [t('indicatorsAdded'), indicators.added.map(coded)],
    [t('indicatorsRemoved'), indicators.removed.map(coded)],
    [t('indicatorsRenamed'), indicators.renamed.map((one) => `${one.code} ${turned(one.from, one.to)}`)],
    [
      t('redefined'),
      indicators.redefined.map((one) => (
        <>
          {one.code} · {field(one.field)}: <Said field={one.field} value={one.from} /> →{' '}
          <Said field={one.field} value={one.to} />
        </>
      )),
    ],
    [t('thresholds'), substance.map((change) => <ThresholdLine key="" change={change} from={from} to={to} />)],
    [t('certainty'), surety > 0 ? [t('certaintyText', { n: surety })] : []],
    [
      t('rules'),
      [
        ...rules.tagColumns.map((one) => <TagLine key={one.tag} {...one} />),
        ...(rules.points ? [<PointsLine key="points" {...rules.points} />] : []),
      ],
    ],
    [
      t('conditions'),
      [
        ...conditions.added.map((one) => `+ ${one.name}`),
        ...conditions.removed.map((one) => `– ${one.name}`),
        ...conditions.changed.map((one) =>
          turned(
            `${one.from.name} ${formatPlain(one.from.requiredShare)} %`,
            `${one.to.name} ${formatPlain(one.to.requiredShare)} %`,
          ),
        ),
      ],
    ],
  ];
  const said = parts.filter(([, lines]) => lines.length > 0);
  if (said.length === 0) return <p className="text-small text-quiet">{t('none')}</p>;
  return (
    <dl className="flex flex-col gap-3 text-small">
      {said.map(([title, lines]) => (
        <div key={title}>
          <dt className="font-semibold">{title}</dt>
          {lines.map((line, index) => (
            <dd key={index} lang={typeof line === 'string' ? langOf(line) : undefined}>
              {line}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** The catalogue's own words for kinds and comparators. */
function Said({ field, value }: { field: string; value: string | null }) {
  const t = useTranslations('sets.changes');
  const kind = useTranslations('sets.indicatorKind');
  const sign = useTranslations('sets.comparator');
  const signs: Readonly<Record<string, string>> = { '>=': 'gte', '<=': 'lte', '==': 'eq', range: 'range', max: 'max' };
  if (value === null || value === '') return t('none_value');
  if (field === 'kind' && kind.has(value)) return kind(value);
  return field === 'comparator' ? sign(signs[value] ?? 'none') : <span lang="vi">{value}</span>;
}

function ThresholdLine({
  change: { code, column, from: old, to: now },
  from,
  to,
}: Pick<Props, 'from' | 'to'> & { change: ThresholdChange }) {
  const t = useTranslations('sets.changes');
  const columnName = useColumnName();
  const text = (version: Props['from'], rule: ThresholdChange['from']) => {
    if (rule === null) return t('none_value');
    const indicator = version.criteria.flatMap((criterion) => criterion.indicators).find((one) => one.code === code);
    return (indicator && formatThreshold(indicator, rule)) ?? t('unknown');
  };
  return (
    <Fragment>
      {code} · {columnName(column)}: <span lang={langOf(text(from, old))}>{text(from, old)}</span> →{' '}
      <span className="font-semibold" lang={langOf(text(to, now))}>
        {text(to, now)}
      </span>
    </Fragment>
  );
}

function TagLine({ tag, from, to }: VersionDiff['rules']['tagColumns'][number]) {
  const t = useTranslations('sets.changes');
  const columnName = useColumnName();
  const word = (column: string | null) => (column === null ? t('none_value') : columnName(column));
  return <Words of={t('tagRule', { tag: vietnamese(tag), from: word(from), to: word(to) })} />;
}

function PointsLine({ from, to }: { from: PointsRule | null; to: PointsRule | null }) {
  const t = useTranslations('sets.changes');
  const word = (rule: PointsRule | null) =>
    rule ? `${formatPlain(rule.met)}/${formatPlain(rule.basically)}` : t('none_value');
  return t('points', { from: word(from), to: word(to) });
}
