import { SignShape } from '@/components/ui/sign-shape';
import type { MapLook } from '@/lib/charts/map-classes';

const WAYS: Record<'up' | 'mixed' | 'same' | 'down', string> = {
  up: 'M8 2l6.5 12h-13z',
  down: 'M8 14L1.5 2h13z',
  mixed: 'M4.2 8L8 1.2 11.8 8zM4.2 9L8 15.8 11.8 9z',
  same: 'M3 5.4h10v1.8H3zM3 9.4h10v1.8H3z',
};

/** The sign of a class on a field of 16 × 16: a box filled as far as the class reaches, a status, a direction; of nothing, none. */
export function MapSign({ look }: { look: MapLook }) {
  switch (look.kind) {
    case 'level':
      return (
        <>
          <rect className="map-sign-box" x="2" y="1" width="12" height="14" />
          <rect className="map-sign-full" x="2" y={15 - 14 * look.full} width="12" height={14 * look.full} />
        </>
      );
    case 'status':
      return <SignShape status={look.status} />;
    case 'change':
      return <path fill="currentColor" d={WAYS[look.way]} />;
    default:
      return null;
  }
}

/** Class and darkness of whatever is drawn in a class; the words on it are dark or light by `on-dark`. */
export function lookProps(look: MapLook): { className: string; style?: Record<string, string> } {
  if (look.kind === 'level') {
    const dark = look.level > 0.6 ? ' on-dark' : '';
    return { className: `look-level${dark}`, style: { '--level': `${Math.round(look.level * 100)}%` } };
  }
  if (look.kind === 'status') return { className: `look-${look.status}${look.status === 'met' ? ' on-dark' : ''}` };
  if (look.kind === 'change') return { className: `look-${look.way}${look.way === 'up' ? ' on-dark' : ''}` };
  return { className: `look-${look.kind}` };
}
