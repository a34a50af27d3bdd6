import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Actor } from '@/lib/domain/access/actor';
import { AppError } from '@/lib/errors';

/** A 20 MB file in the smallest pieces takes 320 turns; a list of ten photos twenty. In each process by itself. */
const limiter = new RateLimiterMemory({ points: 2_000, duration: 60 });

/** Throws AppError `rate_limited` when one person asks for more than people do. */
export async function takeEvidenceTurn(actor: Actor): Promise<void> {
  try {
    await limiter.consume(`${actor.tenant.id}:${actor.userId}`);
  } catch {
    throw new AppError('rate_limited');
  }
}
