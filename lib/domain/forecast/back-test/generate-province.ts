import type { Past } from '../past';
import { drawsFrom, type Draws } from './draws';
import { moveOf, pullOf, RULES, type Rule } from './rules';

/** `mixed`: each commune by a rule of its own. `changing`: by another every year, as after a change of leaders. */
export type ProvinceRule = Rule | 'mixed' | 'changing';
export const PROVINCE_RULES: readonly ProvinceRule[] = [...RULES, 'mixed', 'changing'];

const CRITERIA = 19;
const COMMUNES = 60;
const FIRST_YEAR = 2016;
const YEARS = 5;

/** A province that never was: its communes on 19 criteria at every month's end of 2016 to 2020. */
export function generateProvince(rule: ProvinceRule, seed: number): Past[] {
  const draws = drawsFrom(seed);
  return Array.from({ length: COMMUNES }, (_, at) => generateCommune(at + 1, rule, draws));
}

function generateCommune(unitId: number, provinceRule: ProvinceRule, draws: Draws): Past {
  const draw = (): Rule => RULES[draws.between(0, RULES.length - 1)]!;
  let rule = provinceRule === 'mixed' || provinceRule === 'changing' ? draw() : provinceRule;
  let pull = pullOf(rule, draws);
  // Criteria come about in one order, hard ones late, each commune with its own turns.
  const order = Array.from({ length: CRITERIA }, (_, index) => index)
    .map((index) => ({ index, place: index + draws.next() * 6 }))
    .sort((a, b) => a.place - b.place)
    .map(({ index }) => index);
  let score = draws.between(4, 12);
  const months: { monthEnd: string; has: boolean[] }[] = [];
  for (let year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year += 1) {
    if (provinceRule === 'changing' && year > FIRST_YEAR) {
      rule = draw();
      pull = pullOf(rule, draws);
    }
    for (let month = 1; month <= 12; month += 1) {
      const { gained, lost } = moveOf(rule, month, pull, draws);
      score = Math.min(CRITERIA, Math.max(0, score + gained - lost));
      const met = new Set(order.slice(0, score));
      months.push({ monthEnd: endOf(year, month), has: order.map((_, index) => met.has(index)) });
    }
  }
  return { unitId, cohort: unitId % 3 === 0 ? '1' : '2', months };
}

function endOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
