import { useTranslations } from 'next-intl';
import { vietnamese } from '@/components/ui/words';

/** A column of thresholds in words: "tdmnpb" → "vùng trung du miền núi phía Bắc"; a tag by its own. */
export function useColumnWords(): (column: string) => string {
  const t = useTranslations('whatif.column');
  return (column) => (t.has(column) ? t(column) : vietnamese(column.replace(/^tag:/, '')));
}
