import { useTranslations } from 'next-intl';
import type { MatrixGroup } from '@/lib/charts/matrix/group-rows';

/** The heading of rows that stand together. */
export function useGroupTitle(): (group: Pick<MatrixGroup, 'kind' | 'key' | 'title'>) => string {
  const t = useTranslations('matrix');
  const tagWord = useTranslations('words.tag');
  return ({ kind, key, title }) => {
    if (kind === 'tag' && key !== '') {
      return key
        .split(' ')
        .map((tag) => (tagWord.has(tag) ? tagWord(tag) : tag))
        .join(', ');
    }
    if (kind === 'communeGroup' && key !== '') return t('communeGroup', { n: key });
    return title ?? t(`rest.${kind}`);
  };
}
