import { useTranslations } from 'next-intl';
import Image from 'next/image';
import { vietnamese, Words } from '@/components/ui/words';
import { formatNumber } from '@/lib/domain/report/format';
import type { EvidenceItem } from '@/lib/features/evidence/evidence-view';
import { showDate, showInstant } from '@/lib/i18n/format';
import { EvidenceChanges } from './evidence-changes';
import { showSize } from './file-size';
import { RepeatedPhoto } from './repeated-photo';

interface Props {
  item: EvidenceItem;
  /** ISO day of the page. */
  day: string;
  mayChange: boolean;
  /** The list is read anew. */
  onChanged: () => void;
}

/** One piece of evidence: opened by its name; below what is known of it, and what speaks against it. */
export function EvidenceEntry({ item, day, mayChange, onChanged }: Props) {
  const t = useTranslations('evidence');
  const isPhoto = item.kind === 'jpeg' || item.kind === 'png';
  const { takenPlace: place } = item;
  const facts = [
    item.item.startsWith('i:') ? t('ofIndicator', { code: item.item.slice(2) }) : null,
    showSize(item.size),
    t('by', { post: item.by ? vietnamese(item.by) : t('operator'), at: showInstant(item.at) }),
    item.takenAt ? t('taken', { at: showInstant(item.takenAt) }) : null,
    place ? t('place', { lat: formatNumber(place.lat, 4), lon: formatNumber(place.lon, 4) }) : null,
    item.illustrative ? t('illustrative') : null,
  ].filter((fact) => fact !== null);
  return (
    <li className="evidence-item">
      {isPhoto ? (
        <Image
          className="evidence-mark"
          src={`/api/evidence/${item.id}/thumbnail`}
          alt=""
          width={44}
          height={44}
          unoptimized
        />
      ) : (
        <span className="evidence-mark" aria-hidden>
          {item.kind.toUpperCase()}
        </span>
      )}
      <div className="min-w-0">
        <p>
          <a href={`/api/evidence/${item.id}`} target="_blank" rel="noopener" lang="vi" className="wrap-anywhere">
            {item.name}
          </a>
        </p>
        <p className="evidence-facts">
          {facts.map((fact) => (
            <span key={fact}>
              <Words of={fact} />
            </span>
          ))}
        </p>
        <Ends item={item} />
        {item.repeated.map((one, at) => (
          <RepeatedPhoto key={at} repeated={one} />
        ))}
      </div>
      {mayChange ? <EvidenceChanges item={item} day={day} onChanged={onChanged} /> : null}
    </li>
  );
}

function Ends({ item: { validity, validUntil } }: { item: EvidenceItem }) {
  const validityWord = useTranslations('evidence.validity');
  if (validUntil === null) return null;
  const looks = {
    lasting: '',
    valid: 'text-quiet',
    expiring: 'font-semibold text-basically',
    expired: 'font-semibold text-not-met',
  };
  return <p className={looks[validity]}>{validityWord(validity, { day: showDate(validUntil) })}</p>;
}
