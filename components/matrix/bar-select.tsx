import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select';
import type { MatrixChoice } from '@/lib/charts/matrix/matrix-choice';
import { langOf } from '@/lib/i18n/lang-of';

type Name = 'group' | 'tag' | 'department' | 'col' | 'is' | 'rows' | 'sort' | 'paper';

interface Props {
  name: Name;
  choice: MatrixChoice;
  change: (part: Partial<MatrixChoice>) => void;
  options: readonly (readonly [value: string, text: string])[];
  /** One of the options always holds: there is no "any". */
  whole?: boolean;
}

/** One choice of the bar; nothing where there is nothing to choose from. */
export function BarSelect({ name, choice, change, options, whole = false }: Props) {
  const t = useTranslations('matrix');
  if (options.length === 0) return null;
  return (
    <Select
      aria-label={t(`by.${name}`)}
      value={choice[name]}
      onChange={(event) =>
        change({ [name]: event.target.value, ...(name === 'col' && !event.target.value ? { is: '' } : {}) })
      }
      className="max-w-36"
    >
      {whole ? null : <option value="">{t(`any.${name as 'group' | 'tag' | 'department' | 'col' | 'is'}`)}</option>}
      {options.map(([value, text]) => (
        <option key={value} value={value} lang={langOf(text)}>
          {text}
        </option>
      ))}
    </Select>
  );
}
