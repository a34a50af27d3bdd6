import { useTranslations } from 'next-intl';
import type { MapView } from '@/lib/features/map/view';

const BY_SA = 'https://creativecommons.org/licenses/by-sa/4.0/deed.vi';
const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/deed.vi';

interface Props {
  map: MapView;
  /** How many regions have no border. */
  without: number;
  /** What a region is called. */
  word: string;
}

/** Whose borders these are and under which licence, and what the drawing does not say. */
export function MapSource({ map: { drawing, layer }, without, word }: Props) {
  const t = useTranslations('map.source');
  const link = (href: string) => {
    const Link = (chunks: React.ReactNode) => <a href={href}>{chunks}</a>;
    return Link;
  };
  return (
    <p className="max-w-prose text-small text-quiet">
      {drawing.kind === 'tiles' ? t('tiles') : null}
      {drawing.kind === 'shapes' && drawing.source.kind === 'districts'
        ? t.rich('districts', { licence: link(CC0) })
        : null}
      {drawing.kind === 'shapes' && drawing.source.kind === 'provinces'
        ? t.rich('provinces', { licence: link(BY_SA) })
        : null}
      {drawing.kind === 'shapes' && drawing.source.kind === 'own' ? t('own', { text: drawing.source.text }) : null}
      {without > 0 ? ` ${t('without', { n: without, level: word })}` : null}
      {layer === 'country' ? ` ${t('elsewhere')}` : null}
    </p>
  );
}
