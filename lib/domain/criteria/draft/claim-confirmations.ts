import type { ThresholdRow, VersionContent } from '../catalogue/shipped-set';
import { thresholdKey } from './draft-fault';

/**
 * A sheet may say that anybody compared a threshold with the decision. Only what stood in the draft or version it comes
 * from is taken as it is said; every other confirmation is that of who uploads, on the day he does.
 * @param known the content that the sheet was made from; null: none
 */
export function claimConfirmations(
  read: VersionContent,
  known: Pick<VersionContent, 'thresholds'> | null,
  { by, on }: { readonly by: string; readonly on: string },
): VersionContent {
  const said = new Map((known?.thresholds ?? []).map((row) => [thresholdKey(row), wordsOf(row)]));
  return {
    ...read,
    thresholds: read.thresholds.map((row) => {
      if (row.confirmedBy === null) return row;
      return said.get(thresholdKey(row)) === wordsOf(row) ? row : { ...row, confirmedBy: by, confirmedOn: on };
    }),
  };
}

function wordsOf({ value, upper, text, confirmedBy, confirmedOn }: ThresholdRow): string {
  return JSON.stringify([value, upper, text, confirmedBy, confirmedOn]);
}
