import { useTranslations } from 'next-intl';
import { vietnamese, Words } from '@/components/ui/words';
import type { MonthsModel } from '@/lib/charts/months-model';
import { shortDecision } from '@/lib/domain/report/short-decision';
import type { MonthsView } from '@/lib/features/compare/view';
import { showDate } from '@/lib/i18n/format';

type Props = Pick<MonthsView, 'earlier' | 'eras'> & { model: Pick<MonthsModel, 'marks'> };

function namedDecision(decision: string | null): string | null {
  const short = shortDecision(decision);
  return short && vietnamese(short);
}

/** What breaks the lines, in words: another set, an amendment, a month nobody assessed. */
export function MonthsNotes({ earlier, eras, model: { marks } }: Props) {
  const t = useTranslations('compare.months');
  const before = earlier?.size === undefined || earlier.size === null ? null : earlier;
  return (
    <ul className="text-small text-quiet">
      <li>{t('gap')}</li>
      {before ? (
        <li>
          <Words
            of={t('earlier', { day: showDate(eras[0]!.begin), set: vietnamese(before.name), size: before.size! })}
          />
        </li>
      ) : null}
      {eras.slice(1).map(({ setId, begin, name }, at) => (
        <li key={setId}>
          <Words
            of={t(eras[at]!.drawn ? 'break' : 'breakUndrawn', {
              day: showDate(begin),
              set: vietnamese(name),
              old: vietnamese(eras[at]!.name),
              size: eras[at]!.size ?? 0,
            })}
          />
        </li>
      ))}
      {marks.map(({ at, from, decision }) => (
        <li key={at}>
          <Words of={t('mark', { day: showDate(from), decision: namedDecision(decision) ?? t('decisionUnknown') })} />
        </li>
      ))}
    </ul>
  );
}
