import type { Judgement } from '../finding';
import type { LooseFigures } from '../sentence';
import { checkQuotient, checkShareOf } from '../shares';

export function checkLoose({ shares, quotients }: LooseFigures): Judgement {
  return {
    findings: [
      ...shares.flatMap(({ part, of, percent }) => checkShareOf(part, of, percent)),
      ...quotients.flatMap(({ total, n, average }) => checkQuotient(total, n, average)),
    ],
    implied: [],
  };
}
