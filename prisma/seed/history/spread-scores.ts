import type { Random } from '../random';

/** What a province is to have at the end of a year. */
export interface YearEnd {
  readonly day: string;
  /** Communes that meet the whole set. */
  readonly meetAll: number;
  /** Sum of the criteria of all communes. */
  readonly total: number;
  /** Of those that met it a year before, so many do no more. */
  readonly lost?: number;
}

export interface SpreadInput {
  readonly codes: readonly string[];
  /** 0 (far behind) to 1 (far ahead). */
  strengthOf(code: string): number;
  readonly yearEnds: readonly YearEnd[];
  readonly size: number;
  /** Communes whose scores are told, one a year end; they count in the totals. */
  readonly told?: ReadonlyMap<string, readonly number[]>;
  /** Score of the weakest commune at the first year end. */
  readonly lowest: number;
  readonly random: Random;
}

/**
 * Gives every commune a score at every year end, so that the province's totals come out exactly
 * and the strong ones are ahead without marching in step.
 */
export function spreadScores(input: SpreadInput): Map<string, number[]> {
  const { codes, yearEnds, size, told = new Map<string, readonly number[]>() } = input;
  const free = codes.filter((code) => !told.has(code)).sort((a, b) => input.strengthOf(b) - input.strengthOf(a));
  const scores = new Map<string, number[]>(free.map((code) => [code, []]));
  yearEnds.forEach((yearEnd, year) => {
    const toldScores = [...told.values()].map((list) => list[year] ?? 0);
    const meeting = chooseMeeting(
      input,
      free,
      scores,
      year,
      yearEnd.meetAll - toldScores.filter((score) => score === size).length,
    );
    const rest = free.filter((code) => !meeting.has(code));
    const total = yearEnd.total - meeting.size * size - toldScores.reduce((sum, score) => sum + score, 0);
    const found = fit(input, rest, scores, year, total);
    for (const code of free) scores.get(code)?.push(found.get(code) ?? size);
  });
  return new Map([...scores, ...[...told].map(([code, list]) => [code, [...list]] as [string, number[]])]);
}

function chooseMeeting(
  { size, yearEnds }: SpreadInput,
  free: readonly string[],
  scores: ReadonlyMap<string, number[]>,
  year: number,
  wanted: number,
): Set<string> {
  const before = free.filter((code) => scores.get(code)?.at(-1) === size);
  const kept = before.slice(0, before.length - (yearEnds[year]?.lost ?? 0));
  const candidates = free.filter((code) => !before.includes(code));
  return new Set([...kept, ...candidates.slice(0, wanted - kept.length)]);
}

/** Bounds of a commune's score: who meets the set next year is near it, who comes after is on the way, the others may stand still. */
function boundsOf(
  { size, lowest, random }: SpreadInput,
  before: number | undefined,
  place: number,
  next: number,
): readonly [number, number] {
  if (before === size) return [size - 2, size - 1];
  const floor = before === undefined ? Math.max(2, lowest - 1) : before - (random.chance(0.04) ? 1 : 0);
  if (place < next) return [Math.max(floor, size - 7 + random.between(0, 3)), Math.max(floor, size - 2)];
  if (place < next + 8) return [Math.max(floor, size - 10 + random.between(0, 3)), Math.max(floor, size - 5)];
  return [floor, Math.min(size - 2, Math.max(floor, before === undefined ? size - 7 : before + 4))];
}

function fit(
  input: SpreadInput,
  rest: readonly string[],
  scores: ReadonlyMap<string, number[]>,
  year: number,
  total: number,
): Map<string, number> {
  const { random, size, lowest } = input;
  const newlyMeeting = (input.yearEnds[year + 1]?.meetAll ?? 0) - (input.yearEnds[year]?.meetAll ?? 0);
  const next = newlyMeeting > 0 ? newlyMeeting : 8;
  const fresh = rest.filter((code) => scores.get(code)?.at(-1) !== size);
  const range = new Map(
    rest.map((code) => [code, boundsOf(input, scores.get(code)?.at(-1), fresh.indexOf(code), next)] as const),
  );
  const clamp = (code: string, score: number) =>
    Math.min(range.get(code)?.[1] ?? score, Math.max(range.get(code)?.[0] ?? score, score));
  const found = new Map(
    rest.map((code) => {
      const before = scores.get(code)?.at(-1);
      const first = lowest + (size - 3 - lowest) * input.strengthOf(code) ** 1.8 + random.bell() * 1.6;
      return [code, clamp(code, Math.round(before === undefined ? first : before + 1.2 + random.bell() * 1.6))];
    }),
  );
  let missing = total - [...found.values()].reduce((sum, score) => sum + score, 0);
  for (let attempt = 0; missing !== 0; attempt += 1) {
    if (attempt > 50_000)
      throw new Error(`the year ends cannot be reached: ${missing} criteria are left over in year ${year}`);
    const code = random.pick(rest);
    const score = found.get(code) ?? 0;
    const moved = clamp(code, score + Math.sign(missing));
    found.set(code, moved);
    missing -= moved - score;
  }
  return found;
}
