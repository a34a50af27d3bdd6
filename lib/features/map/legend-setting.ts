import { z } from 'zod';
import type { LegendClass } from '@/lib/domain/map/legend';

const entry = z.object({
  least: z.int().min(0).max(100),
  label: z.string().min(1).max(60).nullable(),
  also: z.string().min(1).max(120).nullable(),
});
const setting = z.record(z.string(), z.array(entry));

/** The classes that a tenant chose, by set; what cannot be read was not chosen. */
export function legendsOf(value: unknown): Readonly<Record<string, readonly LegendClass[]>> {
  return setting.safeParse(value ?? {}).data ?? {};
}

const SLOTS = [0, 1, 2, 3, 4, 5, 6] as const;

/** A form of up to seven lines `least-0`, `label-0`, `also-0` …; a line without a number is none, none at all: as for everybody. */
export const legendForm = z.record(z.string(), z.string()).transform((form) => ({
  set: form.set ?? '',
  legend: SLOTS.flatMap((at): LegendClass[] => {
    const least = (form[`least-${at}`] ?? '').trim();
    if (least === '') return [];
    const label = (form[`label-${at}`] ?? '')
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim()
      .slice(0, 60);
    // What is no number is refused as out of range by the rules of a legend.
    const number = /^\d{1,3}$/.test(least) ? Number(least) : -1;
    return [{ least: number, label: label || null, also: form[`also-${at}`] || null }];
  }),
}));
