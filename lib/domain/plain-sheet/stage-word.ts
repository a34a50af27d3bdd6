import { foldedText } from '../criteria/workbook/cell-text';
import { STAGES, type Stage } from '../criteria/status';

const WORDS: Readonly<Record<Stage, string>> = {
  self: 'tu danh gia',
  verified: 'tham tra',
  appraised: 'tham dinh',
};

/** "self" or "tự đánh giá" → the stage; null for every other text. */
export function stageNamed(text: string): Stage | null {
  const folded = foldedText(text);
  return STAGES.find((stage) => stage === folded || WORDS[stage] === folded) ?? null;
}
