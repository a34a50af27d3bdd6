import { useTranslations } from 'next-intl';
import { useColumnWords } from './use-column-words';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { Words } from '@/components/ui/words';
import type { PickedView } from '@/lib/features/what-if/view';
import { CarriedFields } from './carried-fields';
import { ThresholdRow } from './threshold-row';

/** The signs of the comparisons as keys of the catalogue. */
const SIGNS = [
  ['>=', 'ge'],
  ['<=', 'le'],
  ['==', 'eq'],
  ['range', 'range'],
  ['max', 'max'],
] as const;

/** The chosen indicator: what holds by column, for how many units, and the fields to suppose another. */
export function ThresholdForm({ picked, path, level }: { picked: PickedView; path: string; level: string }) {
  const t = useTranslations('whatif.threshold');
  const sign = useTranslations('whatif.sign');
  const columnWords = useColumnWords();
  return (
    <form method="get" action={path} className="flex flex-col gap-3" key={picked.code}>
      <CarriedFields carried={picked.carried} />
      <p className="text-small">
        <strong>{picked.code}</strong> <span lang="vi">{picked.name}</span>
      </p>
      <table className="data-table">
        <caption className="sr-only">{t('caption', { code: picked.code })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column')}</th>
            <th scope="col">{t('now')}</th>
            {picked.editable ? <th scope="col">{t('then')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {picked.columns.map((column) => (
            <ThresholdRow key={column.column} column={column} picked={picked} level={level} />
          ))}
        </tbody>
      </table>
      {picked.editable ? (
        <div className="no-print flex flex-wrap items-end justify-between gap-2">
          {picked.comparator ? (
            <Field id="cmp" label={t('comparator')} inline>
              <Select id="cmp" name="cmp" defaultValue={picked.comparator}>
                {picked.comparator === 'unknown' ? <option value="unknown">{sign('unknown')}</option> : null}
                {SIGNS.map(([value, key]) => (
                  <option key={key} value={value}>
                    {sign(key)}
                  </option>
                ))}
              </Select>
            </Field>
          ) : null}
          <Button type="submit" look="main">
            {t('apply')}
          </Button>
        </div>
      ) : (
        <p className="text-small text-quiet">{t('notEditable')}</p>
      )}
      {picked.elsewhere.length > 0 ? (
        <Disclosure label={t('elsewhere', { level })}>
          <ul className="text-small text-quiet">
            {picked.elsewhere.map(({ column, now, confirmed }) => (
              <li key={column}>
                <Words of={columnWords(column)} />: {now === null ? t('unknown') : <span lang="vi">{now}</span>}
                {now === null || confirmed ? null : ` (${t('unconfirmed')})`}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </form>
  );
}
