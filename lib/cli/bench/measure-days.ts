import { PROVINCE } from './make-tenant';
import type { Site } from './site';

const DAYS = 60;
/** Days between those asked; no divisor of a month or a year. */
const STEP = 29;
const LAST = Date.UTC(2025, 11, 30);

/** Milliseconds that the whole page of the province waits for, as of days that nobody has asked for, slowest last. */
export async function measureDays(site: Site, cookie: string): Promise<number[]> {
  const waits: number[] = [];
  for (let at = -2; at < DAYS; at += 1) {
    const day = new Date(LAST - (at + 2) * STEP * 86_400_000).toISOString().slice(0, 10);
    const began = performance.now();
    const answer = await fetch(`${site.url}/units/${PROVINCE}?asOf=${day}`, { headers: { cookie } });
    if (!answer.ok || !(await answer.text()).includes(day)) throw new Error(`${day} is answered with ${answer.status}`);
    // The first ones open connections.
    if (at >= 0) waits.push(performance.now() - began);
  }
  return waits.sort((a, b) => a - b);
}
