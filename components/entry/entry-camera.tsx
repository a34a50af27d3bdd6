import { useTranslations } from 'next-intl';
import { useFilesOnTheirWay } from '@/components/evidence/courier-provider';
import { evidencePlaceOf } from '@/components/evidence/evidence-fold';
import { useTakeFiles } from '@/components/evidence/use-take-files';
import type { EntryRow, EntryView } from '@/lib/features/assessments/entry-view';

/** On a phone the camera is one tap away; what it took is of the whole criterion, and listed under it. */
export function EntryCamera({ row, view }: { row: EntryRow; view: EntryView }) {
  const t = useTranslations('entry.camera');
  const place = evidencePlaceOf(row, view);
  const { onChoose } = useTakeFiles(place, row.item);
  const files = useFilesOnTheirWay().filter(
    ({ file }) => file.unit === place.unit && file.set === place.set && file.item === row.item,
  );
  const refused = files.filter(({ phase }) => phase === 'refused').length;
  const waiting = files.length - refused;
  if (row.evidence.locked !== null) return null;
  // A photo is no change of the form that it is taken in.
  return (
    <div className="entry-camera" onChange={(event) => event.stopPropagation()}>
      <label>
        <input
          type="file"
          // Named, not image/*: an iPhone then gives JPEG instead of HEIC.
          accept="image/jpeg,image/png"
          capture="environment"
          aria-label={t('of', { name: row.name })}
          onChange={onChoose}
        />
        {t('take')}
      </label>
      <span role="status" className="text-small">
        {waiting > 0 ? <span className="text-basically">{t('waiting', { n: waiting })}</span> : null}
        {refused > 0 ? <span className="font-semibold text-not-met"> {t('refused', { n: refused })}</span> : null}
      </span>
    </div>
  );
}
