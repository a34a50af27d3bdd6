'use client';

import { useTranslations } from 'next-intl';
import { type DragEvent, useState } from 'react';
import { Select } from '@/components/ui/select';
import type { EvidencePlace } from './evidence-place';
import { useTakeFiles } from './use-take-files';

const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx,application/pdf,image/jpeg,image/png';

/** Where files are dropped, chosen or photographed; each is looked at here before it is sent. */
export function EvidenceDrop({ place }: { place: EvidencePlace }) {
  const t = useTranslations('evidence');
  const [item, setItem] = useState(String(place.criterion));
  const [isOver, setOver] = useState(false);

  const { take, onChoose } = useTakeFiles(place, item);
  const onDrag = (event: DragEvent, over: boolean) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(over);
  };
  const onDrop = (event: DragEvent) => {
    onDrag(event, false);
    void take([...event.dataTransfer.files]);
  };

  return (
    <div
      className="evidence-drop"
      data-over={isOver || undefined}
      onDragEnter={(event) => onDrag(event, true)}
      onDragOver={(event) => onDrag(event, true)}
      onDragLeave={(event) => onDrag(event, false)}
      onDrop={onDrop}
    >
      {place.indicators.length > 0 ? (
        <label className="evidence-about">
          <span>{t('about')}</span>
          <Select value={item} onChange={(event) => setItem(event.target.value)} className="min-w-0 max-sm:min-h-12">
            <option value={String(place.criterion)}>{t('wholeCriterion', { number: place.criterion })}</option>
            {place.indicators.map((one) => (
              <option key={one.item} value={one.item}>
                {one.code} {one.name}
              </option>
            ))}
          </Select>
        </label>
      ) : null}
      <label className="file-key evidence-choose">
        <input type="file" multiple accept={ACCEPTED} onChange={onChoose} />
        {t('choose')}
      </label>
      <label className="file-key evidence-choose evidence-camera">
        <input type="file" accept="image/jpeg,image/png" capture="environment" onChange={onChoose} />
        {t('camera')}
      </label>
      <span className="evidence-hint">
        <span className="evidence-by-mouse">{t('drop')}</span> {t('limits')}
      </span>
    </div>
  );
}
