import { z } from 'zod';
import { DEFAULT_THRESHOLDS, THRESHOLD_LIMITS, type AlertThresholds } from '@/lib/domain/alerts/thresholds';
import type { ErrorCode } from '@/lib/errors';

const code = (error: ErrorCode) => ({ error });

export const THRESHOLD_KEYS = Object.keys(DEFAULT_THRESHOLDS) as (keyof AlertThresholds)[];

function within([low, high]: readonly [number, number]) {
  return z
    .int(code('number_out_of_range'))
    .min(low, code('number_out_of_range'))
    .max(high, code('number_out_of_range'));
}

function objectOf<T extends z.ZodType>(field: (key: keyof AlertThresholds) => T) {
  return z.object(
    Object.fromEntries(THRESHOLD_KEYS.map((key) => [key, field(key)])) as Record<keyof AlertThresholds, T>,
  );
}

/** The thresholds as a form says them: whole numbers within their limits. */
export const thresholdsForm = objectOf((key) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,4}$/, code('number_out_of_range'))
    .transform(Number)
    .pipe(within(THRESHOLD_LIMITS[key])),
);

const kept = objectOf((key) => within(THRESHOLD_LIMITS[key]).catch(DEFAULT_THRESHOLDS[key]));

/** What is kept in the database; what it lacks or what no longer fits is as for everybody. */
export function thresholdsOf(value: unknown): AlertThresholds {
  return kept.safeParse(value ?? {}).data ?? DEFAULT_THRESHOLDS;
}
