import { useTranslations } from 'next-intl';
import { TYPE_WORDS } from '@/lib/domain/units/office/type-words';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { ActField } from './act-field';

/** The fields that several acts share, with their words. */
export function useActFields(day: string) {
  const t = useTranslations('unitOffice.field');
  const first: ActField = { kind: 'date', name: 'day', label: t('day'), value: day, required: true };
  const last: ActField = { kind: 'date', name: 'day', label: t('lastDay'), value: '', required: true };
  const basis: ActField = { kind: 'text', name: 'basis', label: t('basis'), value: '', hint: t('basisHint') };
  const type = (level: UnitLevel, value?: string): ActField => ({
    kind: 'select',
    name: 'type',
    label: t('type'),
    value: value ?? TYPE_WORDS[level][0] ?? '',
    options: TYPE_WORDS[level].map((word) => ({ value: word, label: word })),
  });
  const name = (value = ''): ActField => ({ kind: 'text', name: 'name', label: t('name'), value, required: true });
  return { first, last, basis, type, name, t };
}
