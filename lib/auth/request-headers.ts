import { headers } from 'next/headers';

/** Headers that proxy.ts sets on every request; what a client sends under these names is overwritten. */
export const REQUEST_ID_HEADER = 'x-request-id';
export const PATH_HEADER = 'x-ntm-path';

export async function readRequestId(): Promise<string | undefined> {
  return (await headers()).get(REQUEST_ID_HEADER) ?? undefined;
}

/** Path and query of the page asked for. */
export async function readPath(): Promise<string> {
  return (await headers()).get(PATH_HEADER) ?? '/';
}

/**
 * The address of the client as our own server saw it. The last entry is the one that the nearest
 * trusted hop wrote; what a client invents stands before it.
 */
export function addressOf(forwardedFor: string | null | undefined): string {
  return forwardedFor?.split(',').at(-1)?.trim() || 'unknown';
}
