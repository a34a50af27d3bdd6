/** How much an upload may ask of the server. */
export interface ReadLimits {
  /** Of the file as it comes. */
  readonly bytes: number;
  /** Of all parts that are read, counted while they are unpacked. */
  readonly inflatedBytes: number;
  /** How many times its packed size a part may become, once it is larger than `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly parts: number;
  readonly sheets: number;
  /** Cells that say something. */
  readonly cells: number;
  /** Faults that are listed; more help nobody. */
  readonly faults: number;
}

const MB = 1024 * 1024;

export const UPLOAD_LIMITS: ReadLimits = {
  bytes: 5 * MB,
  inflatedBytes: 60 * MB,
  ratio: 300,
  ratioFrom: 4 * MB,
  parts: 2000,
  sheets: 20,
  cells: 100_000,
  faults: 100,
};

/** Of sheets of entries: a list of the indicators of a province has some 10,000 rows of a dozen cells. */
export const ENTRY_LIMITS: ReadLimits = {
  ...UPLOAD_LIMITS,
  bytes: 10 * MB,
  inflatedBytes: 120 * MB,
  cells: 400_000,
  faults: 1_000,
};
