/*
 * Keeps the pages of entry for when there is no network: the last copy of each, for one account at a time, and the
 * scripts, styles and fonts they need. Nothing else is ever answered from here. What is typed lies elsewhere (IndexedDB).
 */
const PAGES = 'ntm-pages-';
const FILES = 'ntm-files';
const STATE = 'ntm-state';
const ACCOUNT = '/kept/account';
/** A network that says nothing for so long counts as none, where there is a copy. */
const DEAF = 12_000;
/** Which windows show a kept copy, and of when. Lost when the worker rests: a page asks as soon as it is there. */
const shown = new Map();

const isFile = ({ pathname }) => pathname.startsWith('/_next/static/') || pathname.startsWith('/fonts/');
/** Whoever comes here may be another than the one whose pages are kept. */
const isDoor = ({ pathname }) => pathname === '/sign-in' || pathname === '/choose-tenant';
const isEntry = ({ pathname }) => pathname.startsWith('/entry/') || pathname === '/outbox';
const listOf = (page) => `/kept/files?page=${encodeURIComponent(page)}`;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (isFile(url)) event.respondWith(file(request));
  else if (request.mode === 'navigate' && isDoor(url)) event.respondWith(door(request));
  else if (request.mode === 'navigate' && isEntry(url)) event.respondWith(page(event, url));
});

self.addEventListener('message', (event) => {
  const answer = (work) =>
    event.waitUntil(
      work.then((value) => event.ports[0]?.postMessage(value)).catch(() => event.ports[0]?.postMessage(null)),
    );
  const { type, account, page: address, files, anew } = event.data ?? {};
  if (type === 'hello') answer(enter(account).then(() => shown.get(event.source?.id) ?? null));
  else if (type === 'keep') answer(keep(account, address, files, anew));
  else if (type === 'forget') answer(enter(''));
});

/** Files bear their contents in their names, so one that is here is right. */
async function file(request) {
  const cache = await caches.open(FILES);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

/** The network's answer; where there is none, the last copy that this account kept. */
async function page(event, url) {
  const account = await readAccount();
  const kept = account ? await (await caches.open(PAGES + account)).match(url.pathname + url.search) : undefined;
  const network = fetch(event.request);
  if (!kept) return network;
  const late = new Promise((resolve) => setTimeout(resolve, DEAF));
  const response = await Promise.race([network.catch(() => undefined), late]);
  if (response) return response;
  shown.set(event.resultingClientId, kept.headers.get('date') ?? '');
  return kept;
}

/** The network's answer, when the former account's pages are gone. */
async function door(request) {
  await enter('').catch(() => undefined);
  return fetch(request);
}

async function readAccount() {
  return (await (await caches.open(STATE)).match(ACCOUNT))?.text();
}

/** Of accounts that share a device only the present one keeps pages. */
async function enter(account) {
  if ((await readAccount()) === account) return;
  await (await caches.open(STATE)).put(ACCOUNT, new Response(account));
  for (const name of await caches.keys())
    if (name.startsWith(PAGES) && name !== PAGES + account) await caches.delete(name);
}

/** Keeps a page as the server gives it now, with its headers: the nonce of its policy is the one in its scripts. */
async function keep(account, address, files, anew) {
  if (!account || (await readAccount()) !== account || !isEntry(new URL(address, self.location.origin))) return false;
  const pages = await caches.open(PAGES + account);
  const cache = await caches.open(FILES);
  const kept = await pages.match(address);
  if (anew || !kept || Date.now() - Date.parse(kept.headers.get('date') ?? '') > 60_000) {
    const response = await fetch(address, { credentials: 'same-origin', headers: { accept: 'text/html' } });
    const text = response.ok && !response.redirected ? await response.text() : '';
    // Who has signed in meanwhile in another tab gets no place here.
    if (!text.includes(`data-account="${account}"`) || (await readAccount()) !== account) return false;
    const { status, headers } = response;
    await pages.put(address, new Response(text, { status, headers: withoutCookies(headers) }));
  }
  const wanted = files.filter((name) => isFile(new URL(name, self.location.origin)));
  for (const name of wanted) if (!(await cache.match(name))) await cache.add(name).catch(() => undefined);
  await pages.put(listOf(address), new Response(JSON.stringify(wanted)));
  await dropUnused(pages, cache);
  return true;
}

function withoutCookies(headers) {
  const kept = new Headers(headers);
  // The text is no longer packed as the network sent it.
  for (const name of ['set-cookie', 'content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
  if (!kept.has('date')) kept.set('date', new Date().toUTCString());
  return kept;
}

/** The files of an older release go when no kept page needs them any more. */
async function dropUnused(pages, cache) {
  const lists = (await pages.keys()).filter(({ url }) => new URL(url).pathname === '/kept/files');
  const needed = new Set();
  for (const request of lists)
    for (const name of await (await pages.match(request)).json()) needed.add(new URL(name, self.location.origin).href);
  for (const request of await cache.keys()) if (!needed.has(request.url)) await cache.delete(request);
}
