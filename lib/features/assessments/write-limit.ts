import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Actor } from '@/lib/domain/access/actor';
import { AppError } from '@/lib/errors';

/** Far above what a person does: it stops a client that has run wild, in each process by itself. */
const limiter = new RateLimiterMemory({ points: 6_000, duration: 60 });

/** Throws AppError `rate_limited` when one person writes too fast. */
export async function takeWriteTurn(actor: Actor): Promise<void> {
  try {
    await limiter.consume(`${actor.tenant.id}:${actor.userId}`);
  } catch {
    throw new AppError('rate_limited');
  }
}
