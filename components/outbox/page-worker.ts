/** What the service worker (public/sw.js) is asked; it answers null when it cannot. */
type Question =
  | { readonly type: 'hello'; readonly account: string }
  | {
      readonly type: 'keep';
      readonly account: string;
      readonly page: string;
      readonly files: readonly string[];
      readonly anew: boolean;
    }
  | { readonly type: 'forget' };

/** Longer than this nobody waits for a worker. */
const PATIENCE = 3_000;

/** Browsers have workers on https and localhost only; in development the files of a page change under their names. */
export function hasPageWorker(): boolean {
  return process.env.NODE_ENV === 'production' && window.isSecureContext && 'serviceWorker' in navigator;
}

export async function startPageWorker(): Promise<void> {
  await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  await navigator.serviceWorker.ready;
}

/** Asks the worker; null where there is none. */
export async function askPageWorker(question: Question): Promise<unknown> {
  if (!hasPageWorker()) return null;
  const registration = await navigator.serviceWorker.getRegistration();
  const worker = registration?.active;
  if (!worker) return null;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    window.setTimeout(() => resolve(null), PATIENCE);
    worker.postMessage(question, [port2]);
  });
}

/** The files that this page has loaded so far: scripts, styles, fonts. */
export function filesOfPage(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const scripts = [...document.scripts].map(({ src }) => src);
  const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet], link[rel=preload]')].map(
    ({ href }) => href,
  );
  const own = [...loaded, ...scripts, ...styles].filter((name) => name.startsWith(window.location.origin));
  return [...new Set(own.map((name) => name.slice(window.location.origin.length)))];
}
