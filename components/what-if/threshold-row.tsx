import { useTranslations } from 'next-intl';
import { useColumnWords } from './use-column-words';
import { TextField } from '@/components/ui/text-field';
import { Words } from '@/components/ui/words';
import type { ColumnView, PickedView } from '@/lib/features/what-if/view';

/** One column: its threshold and how sure it is, for how many units, and the field of another. */
export function ThresholdRow({ column, picked, level }: { column: ColumnView; picked: PickedView; level: string }) {
  const t = useTranslations('whatif.threshold');
  const refusal = useTranslations('whatif.error');
  const name = useColumnWords()(column.column);
  const range = picked.comparator === 'range';
  const id = `v-${column.column}`;
  return (
    <tr>
      <th scope="row">
        <Words of={name} />
        <span className="block text-quiet">{t('count', { n: column.units, level })}</span>
        {column.units > 0 ? (
          <span className="block text-quiet">{t('measured', { measured: column.measured, units: column.units })}</span>
        ) : null}
      </th>
      <td>
        {column.now === null ? t('unknown') : <span lang="vi">{column.now}</span>}
        {column.now === null ? null : (
          <span className="block text-quiet">{column.confirmed ? t('confirmed') : t('unconfirmed')}</span>
        )}
      </td>
      {picked.editable ? (
        <td>
          <span className={`flex items-center gap-1 whitespace-nowrap ${range ? 'flex-wrap' : ''}`}>
            <TextField
              id={id}
              name={`v.${column.column}`}
              inputMode="decimal"
              autoComplete="off"
              maxLength={20}
              defaultValue={column.value}
              aria-label={t(range ? 'from' : 'value', { column: name })}
              aria-invalid={column.error ? true : undefined}
              aria-describedby={column.error ? `${id}-error` : undefined}
              className="w-16 text-right"
            />
            {range ? (
              <>
                –
                <TextField
                  name={`u.${column.column}`}
                  inputMode="decimal"
                  autoComplete="off"
                  maxLength={20}
                  defaultValue={column.upper}
                  aria-label={t('to', { column: name })}
                  className="w-16 text-right"
                />
              </>
            ) : null}
            {picked.unit === '%' ? <span>%</span> : null}
          </span>
          {column.error ? (
            <span id={`${id}-error`} className="block font-semibold text-not-met">
              {refusal(column.error)}
            </span>
          ) : null}
        </td>
      ) : null}
    </tr>
  );
}
