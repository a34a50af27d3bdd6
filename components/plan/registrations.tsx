import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { formatAmount } from '@/lib/domain/report/plan-amount';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { RegistrationLine } from '@/lib/features/plan-figures/view';
import { showDate } from '@/lib/i18n/format';

interface Props {
  lines: readonly RegistrationLine[];
  year: string;
  level: UnitLevel;
  query: string;
}

/** Who registered what and by which decision: a commune's word and a province's decision may differ. */
export function Registrations({ lines, year, level, query }: Props) {
  const t = useTranslations('plan.registrations');
  const said = useTranslations('overview.plan');
  const amount = useTranslations('overview.plan.amount');
  const word = useTranslations('words.level')(level);
  const units = new Set(lines.map(({ unit }) => unit?.code ?? ''));
  const decided = new Set(lines.filter(({ figure }) => figure.decision).map(({ unit }) => unit?.code ?? ''));
  const hasUnits = lines.some(({ unit }) => unit !== null);
  // One line of the unit's own that names no more than the sources above does is said already.
  if (!hasUnits && lines.length < 2 && decided.size === 0 && lines.every(({ figure }) => figure.numbers.length === 0))
    return null;
  const hasCriteria = lines.some(({ figure }) => figure.numbers.length > 0);
  return (
    <Section id="dang-ky" title={t('title')}>
      <table className="data-table max-w-4xl">
        <caption className="sr-only">{t('caption', { year })}</caption>
        <thead>
          <tr>
            {hasUnits ? <th scope="col">{t('unit')}</th> : null}
            <th scope="col">{t('what')}</th>
            {hasCriteria ? <th scope="col">{t('criteria')}</th> : null}
            <th scope="col">{t('by')}</th>
            <th scope="col">{t('decision')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ unit, figure }) => (
            <tr key={figure.id}>
              {hasUnits ? (
                <th scope="row" lang="vi">
                  {unit ? (
                    <a
                      href={`/units/${unit.code}/plan${query}`}
                      className="max-sm:inline-flex max-sm:min-h-11 max-sm:items-start"
                    >
                      {unit.name}
                    </a>
                  ) : (
                    '–'
                  )}
                </th>
              ) : null}
              <td>
                {amount(figure.measure, { n: formatAmount(figure), level: word })}
                {figure.wording ? <span className="block text-quiet" lang="vi">{`“${figure.wording}”`}</span> : null}
              </td>
              {hasCriteria ? <td>{figure.numbers.join(', ') || '–'}</td> : null}
              <td lang="vi">
                {figure.saidBy}
                {figure.saidOn ? `, ${showDate(figure.saidOn)}` : null}
                {figure.illustrative ? ` (${said('illustrative')})` : null}
              </td>
              <td lang={figure.decision ? 'vi' : undefined}>
                {figure.decision ?? <span className="text-quiet">{t('noDecision')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {decided.size > 0 && decided.size < units.size ? (
        <p className="pt-1 text-small">
          {t('onlySome', { n: decided.size, of: units.size })} {t('differ')}
        </p>
      ) : null}
    </Section>
  );
}
