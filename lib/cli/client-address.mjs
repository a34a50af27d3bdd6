const FROM_PROXIES = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-real-ip',
  'forwarded',
];

const plain = (address = '') => address.replace(/^::ffff:/, '');

/**
 * Leaves one true client address in x-forwarded-for, which the sign-in limit counts by. Without trusted proxies it is
 * the socket's and whatever else a client claims is dropped; behind n of them it is the n-th entry from the right.
 * @param {import("node:http").IncomingMessage} request
 * @param {number} hops number of proxies in front, TRUST_PROXY_HOPS
 */
export function setClientAddress(request, hops) {
  const chain = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  if (hops === 0) for (const name of FROM_PROXIES) delete request.headers[name];
  const claimed = hops > 0 ? chain.at(-hops) : undefined;
  request.headers['x-forwarded-for'] = plain(claimed ?? request.socket.remoteAddress);
}

/** TRUST_PROXY_HOPS as a number; anything but a small whole number is refused rather than guessed. */
export function trustedHops(text = process.env.TRUST_PROXY_HOPS ?? '0') {
  if (!/^\d$/.test(text)) throw new Error('TRUST_PROXY_HOPS must be a whole number from 0 to 9');
  return Number(text);
}
