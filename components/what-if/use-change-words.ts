import { useTranslations } from 'next-intl';
import { vietnamese } from '@/components/ui/words';
import { COMMON_COLUMN } from '@/lib/domain/criteria/threshold-columns';
import type { ActiveChange } from '@/lib/features/what-if/view';
import { useColumnWords } from './use-column-words';

const COMPARED = { '>=': 'ge', '<=': 'le', '==': 'eq', range: 'range', max: 'max' } as const;

/** What is supposed, in words: "Ngưỡng 15.1 là ≥ 95 %", "xã Kiên Mộc thuộc nhóm 2". */
export function useChangeWords(): (active: ActiveChange) => string {
  const t = useTranslations('whatif.change');
  const columnWords = useColumnWords();
  return ({ change, threshold, unit }) => {
    switch (change.kind) {
      case 'threshold': {
        const said = { code: change.indicator, threshold: threshold === null ? t('unknown') : vietnamese(threshold) };
        if (change.column === COMMON_COLUMN) return t('threshold', said);
        return t('thresholdOf', { ...said, column: columnWords(change.column) });
      }
      case 'comparator':
        return t(COMPARED[change.comparator], { code: change.indicator });
      case 'group':
      case 'region': {
        const column = columnWords(change.kind === 'group' ? `nhom_${change.value}` : change.value);
        return t('belongs', { unit: vietnamese(unit ?? ''), column });
      }
    }
  };
}
