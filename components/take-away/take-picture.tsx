'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useRef } from 'react';
import type { PictureFormat } from './take-drawing';
import { pageSource } from './page-source';
import { TakeLine } from './take-line';

interface Props {
  /** First part of the file's name, folded: "theo-thang"; unit and day follow by themselves. */
  file: string;
  /** A drawing in SVG, its title and legend beside it. */
  children: ReactNode;
}

const FORMATS: readonly PictureFormat[] = ['svg', 'png'];

/** A chart or a map and the keys that take it away as a picture, on white and with its own fonts. */
export function TakePicture({ file, children }: Props) {
  const t = useTranslations('takeAway');
  const box = useRef<HTMLDivElement>(null);
  const take = async (format: PictureFormat) => {
    if (!box.current) return;
    const { takeDrawing } = await import('./take-drawing');
    await takeDrawing(format, file, box.current, pageSource());
  };
  return (
    <div className="take-away min-w-0">
      <div ref={box}>{children}</div>
      <TakeLine label={t('pictureLabel')} said={t('picture')} formats={FORMATS} take={take} />
    </div>
  );
}
