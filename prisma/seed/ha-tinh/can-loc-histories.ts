import { communeHistory, pointsOf } from '../history/commune-histories';
import { factsOf } from '../history/facts-of';
import type { YearEnd } from '../history/spread-scores';
import { ARTICLES, type SeedFact } from '../scenario';
import {
  KIM_SONG_TRUONG,
  KIM_SONG_TRUONG_POINTS,
  REGISTERED,
  REGISTERED_ORDER,
  REPORT_DAY,
  reportFacts,
} from './can-loc';

/** One of the four: its year ends, its score in October 2018 and what was said then. */
export function canLocHistory(code: string, yearEnds: readonly YearEnd[], setId: string): SeedFact[] {
  const known = REGISTERED.get(code);
  if (!known) throw new Error(`${code} was not registered`);
  const points = pointsOf(yearEnds.slice(0, known.yearEnds.length), known.yearEnds, [
    { day: REPORT_DAY, score: known.inOctober },
  ]);
  const steps = communeHistory({ code, order: REGISTERED_ORDER, points, told: true });
  const source = `${ARTICLES.canLoc}: trên 10 tiêu chí; số cụ thể là minh họa`;
  return [...factsOf(steps, { unitCode: code, setId, source }), ...reportFacts(code, setId)];
}

/** Kim Song Trường after the merger of 01/01/2020. */
export function kimSongTruongFacts(setId: string): SeedFact[] {
  const steps = communeHistory({
    code: KIM_SONG_TRUONG,
    order: REGISTERED_ORDER,
    points: [...KIM_SONG_TRUONG_POINTS],
    told: true,
  });
  return factsOf(steps, { unitCode: KIM_SONG_TRUONG, setId });
}
