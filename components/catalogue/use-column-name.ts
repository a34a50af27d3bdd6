import { useTranslations } from 'next-intl';

/** "tdmnpb" → "TDMN phía Bắc", "tag:biên giới" → "Diện biên giới". */
export function useColumnName(): (column: string) => string {
  const t = useTranslations('sets.column');
  return (column) => {
    if (column.startsWith('tag:')) return t('tag', { tag: column.slice(4) });
    return t.has(column) ? t(column) : column;
  };
}
