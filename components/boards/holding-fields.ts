import { useTranslations } from 'next-intl';
import type { FieldSpec } from '@/components/ui/field-spec';
import type { BoardForms } from '@/lib/features/boards/boards-view';

/** Who holds a post from a day on: an office, or nobody. */
export function useHoldingFields({ departments, accounts }: BoardForms, day: string): FieldSpec[] {
  const t = useTranslations('boards.form');
  return [
    { kind: 'text', name: 'holder', label: t('holder'), value: '', hint: t('holderHint') },
    { kind: 'tick', name: 'vacant', label: t('vacant'), value: '' },
    { kind: 'date', name: 'from', label: t('from'), value: day, required: true },
    {
      ...{ kind: 'select', name: 'department', label: t('department'), value: '' },
      options: [{ value: '', label: t('none') }, ...departments],
    },
    {
      ...{ kind: 'select', name: 'account', label: t('account'), value: '', hint: t('accountHint') },
      options: [{ value: '', label: t('none') }, ...accounts],
    },
  ];
}
