/** A criterion whose evidence is shown, and what files may be about: itself and its indicators. */
export interface EvidencePlace {
  readonly unit: string;
  /** "xã Kiên Mộc" */
  readonly title: string;
  readonly set: string;
  readonly criterion: number;
  /** The criterion's name, "Môi trường". */
  readonly name: string;
  /** ISO day of the page. */
  readonly day: string;
  /** "i:5.1" → "5.1 …" */
  readonly indicators: readonly { readonly item: string; readonly code: string; readonly name: string }[];
}

/** Everything that evidence of the place can be about: "5", "i:5.1". */
export function itemsOf(place: EvidencePlace): string[] {
  return [String(place.criterion), ...place.indicators.map(({ item }) => item)];
}
