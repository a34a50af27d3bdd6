import { useTranslations } from 'next-intl';
import { vietnamese, Words } from '@/components/ui/words';
import type { Repetition } from '@/lib/domain/evidence/repetition';
import type { RepeatedAt } from '@/lib/features/evidence/evidence-view';

/** The photo proves something else, too: where, as far as the reader may know. */
export function RepeatedPhoto({ repeated: { sameness, place } }: { repeated: Repetition<RepeatedAt> }) {
  const t = useTranslations(`evidence.repeated.${sameness}`);
  const said =
    place === null
      ? t('elsewhere')
      : place.here
        ? t('here')
        : t(place.isIndicator ? 'atIndicator' : 'atCriterion', { item: place.item, unit: vietnamese(place.unit) });
  return (
    <p className="font-semibold text-basically">
      <Words of={said} />
    </p>
  );
}
