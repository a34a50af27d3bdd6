import type { Instrumentation } from 'next';

/** A failed render or action, once, with the id that its page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { log } = await import('./lib/log');
  const { digest } = error as { digest?: string };
  const id = request.headers['x-request-id'];
  log.error({ err: error, digest, id, path: request.path.split('?', 1)[0], route: context.routePath }, 'failed');
};
