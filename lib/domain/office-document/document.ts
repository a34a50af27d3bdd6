/** A document in the form of NĐ 30/2020/NĐ-CP, annex I: what it says, free of any file format. */
export interface OfficeDocument {
  readonly head: DocumentHead;
  /** "BÁO CÁO" */
  readonly kind: string;
  readonly subject: string;
  readonly body: readonly Block[];
  readonly recipients: readonly string[];
  readonly signature: { readonly onBehalf: string; readonly post: string };
  readonly annexes: readonly Annex[];
  /** By which a reader knows that he has the same numbers before him; last lines of the body. */
  readonly seal: readonly string[];
}

export interface DocumentHead {
  /** The body above; null: the agency has none that signs over it. */
  readonly parent: string | null;
  readonly agency: string;
  /** After "Số:", to be filled in by hand: "/BC-BCĐ". */
  readonly symbol: string;
  readonly place: string;
  /** ISO */
  readonly day: string;
}

export type Block =
  | { readonly kind: 'heading' | 'text' | 'item' | 'note'; readonly text: string }
  | { readonly kind: 'table'; readonly table: DocumentTable };

export interface DocumentTable {
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly (readonly DocumentCell[])[];
}

export interface DocumentColumn {
  readonly title: string;
  /** Its share of the width, beside the others. */
  readonly width: number;
  readonly align: 'left' | 'center';
  /** Read from below, where many columns stand close. */
  readonly isUpright?: boolean;
}

/** null: nothing is known, an empty cell and never 0. */
export type DocumentCell = string | number | null;

/** A table on sheets of its own, in landscape. */
export interface Annex {
  readonly title: string;
  /** Name of its sheet in a workbook, at most 31 signs. */
  readonly sheet: string;
  /** What its signs mean. */
  readonly legend: string | null;
  readonly table: DocumentTable;
}
