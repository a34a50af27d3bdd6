import { describe, expect, it } from 'vitest';
import { readJson } from './answer-request';
import { recordSchema, sheetsSchema } from './schema';

const asked = (body: BodyInit) =>
  new Request('http://x/', { method: 'POST', body, headers: { 'content-type': 'application/json' } });
const keyed = <T>(count: number, value: T) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [String(at), value]));

describe('what is said of a file', () => {
  it('ends at a number of bytes', async () => {
    const padded = JSON.stringify({}) + ' '.repeat(3 * 1024 * 1024);
    await expect(readJson(asked(padded), sheetsSchema)).rejects.toMatchObject({ code: 'invalid' });
    expect(await readJson(asked('{"Biểu":{}}'), sheetsSchema)).toEqual({ Biểu: {} });
    await expect(readJson(asked('{'), sheetsSchema)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('is of at most 20 sheets and 20,000 cells', () => {
    const cells = (count: number) => ({ seen: '0'.repeat(64), all: null, cells: keyed(count, 'file') });
    expect(sheetsSchema.safeParse(keyed(20, {})).success).toBe(true);
    expect(sheetsSchema.safeParse(keyed(21, {})).success).toBe(false);
    expect(recordSchema.safeParse(cells(20_000)).success).toBe(true);
    expect(recordSchema.safeParse(cells(20_001)).success).toBe(false);
  });
});
