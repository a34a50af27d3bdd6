import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import { Day } from '@/components/ui/day';
import { hidden, type FieldSpec } from '@/components/ui/field-spec';
import { Section } from '@/components/ui/section';
import { CADENCES } from '@/lib/domain/reporting/cadence';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { ReportsView } from '@/lib/features/reports/view';
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

interface Props {
  view: ReportsView;
  add: FormAction;
  end: FormAction;
}

/** Who owes a report how often, to whom; the office sets and ends it. */
export function Duties({ view, add, end }: Props) {
  const t = useTranslations('reports.duty');
  const cadenceWord = useTranslations('reports.cadence');
  const levelWord = useTranslations('words.level');
  const weekdayWord = useTranslations('reports.weekday');
  const { duties, day, code } = view;
  const fields: FieldSpec[] = view.add
    ? [
        ...hidden({ code, day, key: view.add.key }),
        {
          kind: 'select',
          name: 'level',
          label: t('level'),
          value: view.add.levels.includes('commune') ? 'commune' : (view.add.levels[0] ?? ''),
          options: view.add.levels.map((level) => ({ value: level, label: levelWord(level) })),
        },
        {
          kind: 'select',
          name: 'cadence',
          label: t('cadence'),
          value: 'month',
          options: CADENCES.map((cadence) => ({ value: cadence, label: cadenceWord(cadence) })),
        },
        {
          kind: 'select',
          name: 'weekday',
          label: t('weekday'),
          value: '5',
          hint: t('weekdayHint'),
          options: WEEKDAYS.map((weekday) => ({ value: weekday, label: weekdayWord(weekday) })),
        },
        {
          kind: 'numeric',
          name: 'dueAfter',
          label: t('dueAfter'),
          value: '0',
          hint: t('dueAfterHint'),
          required: true,
        },
        { kind: 'date', name: 'from', label: t('from'), value: day, required: true },
      ]
    : [];
  if (duties.length === 0 && !view.add) return null;
  return (
    <Section id="lich-bao-cao" title={t('title')}>
      {duties.length === 0 ? <p className="text-small text-quiet">{t('none')}</p> : null}
      <ul className="flex flex-col gap-2 text-small empty:hidden">
        {duties.map(({ id, unit, level, cadence, weekday, dueAfter, validFrom, validTo, endKey }) => (
          <li key={id} className={validTo && validTo < day ? 'text-quiet' : undefined}>
            {t('says', {
              level: levelWord(level),
              cadence: cadenceWord(cadence),
              weekday: weekday === null ? 'none' : weekdayWord(WEEKDAYS[weekday - 1]!),
              to: unit.title,
              days: dueAfter,
            })}{' '}
            <span className="text-quiet">
              {t('since')} <Day iso={validFrom} />
              {validTo ? (
                <>
                  {' '}
                  {t('until')} <Day iso={validTo} />
                </>
              ) : null}
            </span>
            {endKey ? (
              <SentForm
                id={`het-lich-${id}`}
                action={end}
                look="plain"
                summary={t('endSummary')}
                submit={t('end')}
                fields={hidden({ code: unit.code, day, key: endKey, duty: id })}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {view.add ? (
        <SentForm id="dat-lich" action={add} fields={fields} submit={t('add')} summary={t('addSummary')} />
      ) : null}
    </Section>
  );
}
