'use client';

import type { ChangeEvent } from 'react';
import { checkFile } from '@/lib/device/check-file';
import type { WaitingFile } from '@/lib/device/waiting-file';
import { newWriteKey } from '@/lib/features/assessments/write-key';
import { useCourier } from './courier-provider';
import type { EvidencePlace } from './evidence-place';

/** Takes files about one item of a place: each is looked at here, kept on the device, and sent in its turn. */
export function useTakeFiles(place: EvidencePlace, item: string) {
  const courier = useCourier();
  const take = async (files: readonly File[]) => {
    for (const blob of files) {
      const file = waitingFile(place, item, blob);
      const code = await checkFile(blob);
      if (code) courier.refuse(file, code);
      else await courier.add(file);
    }
  };
  const onChoose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    // The same file may be chosen again.
    event.target.value = '';
    void take(files);
  };
  return { take, onChoose };
}

function waitingFile({ unit, title, set, criterion, name, day }: EvidencePlace, item: string, blob: File): WaitingFile {
  return {
    ...{ id: newWriteKey(), unit, title, set, item, day, blob, offset: 0 },
    label: `${item.replace(/^i:/, '')} ${item.startsWith('i:') ? '' : name}`.trim() || String(criterion),
    name: blob.name.normalize('NFC'),
    size: blob.size,
    type: blob.type,
    madeAt: new Date().toISOString(),
    validUntil: null,
  };
}
