import autocannon from 'autocannon';

/**
 * Sends a bounded number of requests over a few connections and waits for all answers.
 * @param {string} url
 * @param {{ amount: number, connections: number, next: () => { path: string, method?: string, headers?: Record<string, string>, body?: string | Buffer }, check: (status: number, body: string) => boolean }} plan
 * @returns {Promise<number>} requests per second
 * @throws when an answer is not what was asked for: a number measured on errors says nothing
 */
export async function load(url, { amount, connections, next, check }) {
  const wrong = [];
  const began = performance.now();
  let ended = began;
  await autocannon({
    url,
    amount,
    connections,
    timeout: 30,
    requests: [
      {
        setupRequest: (request) => ({ ...request, ...next() }),
        onResponse: (status, body) => {
          // autocannon itself notices the end only at its next full second.
          ended = performance.now();
          if (!check(status, body)) wrong.push(`${status} ${body.slice(0, 300)}`);
        },
      },
    ],
  });
  if (wrong.length > 0)
    throw new Error(`${wrong.length} of ${amount} answers are not as expected, the first: ${wrong[0]}`);
  return (amount * 1000) / (ended - began);
}
