/** A month of a series, as it is drawn and said. */
export interface SeriesDot {
  readonly day: string;
  /** "05/2019" */
  readonly label: string;
  /** null: nobody was assessed; the line has a gap there, never a zero. */
  readonly average: number | null;
  readonly averageText: string | null;
  readonly meetAll: number | null;
  readonly assessed: number;
  readonly units: number;
  /** An amended version of the set holds from here on: its decision and first day; null on most points. */
  readonly mark: { readonly decision: string | null; readonly from: string } | null;
}
