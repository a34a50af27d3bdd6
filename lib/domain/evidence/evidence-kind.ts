export type EvidenceKind = 'pdf' | 'jpeg' | 'png' | 'docx' | 'xlsx';

export interface KindFacts {
  readonly kind: EvidenceKind;
  readonly type: string;
  readonly extension: string;
  readonly isPicture: boolean;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What is taken as evidence, and nothing else. */
export const EVIDENCE_KINDS: readonly KindFacts[] = [
  { kind: 'pdf', type: 'application/pdf', extension: 'pdf', isPicture: false },
  { kind: 'jpeg', type: 'image/jpeg', extension: 'jpg', isPicture: true },
  { kind: 'png', type: 'image/png', extension: 'png', isPicture: true },
  { kind: 'docx', type: `${OFFICE}.wordprocessingml.document`, extension: 'docx', isPicture: false },
  { kind: 'xlsx', type: `${OFFICE}.spreadsheetml.sheet`, extension: 'xlsx', isPicture: false },
];

/** A file of evidence: 1 byte to 20 MB. */
export const EVIDENCE_BYTES = 20 * 1024 * 1024;

/** The facts of a media type; null for one that is not taken. */
export function kindOfType(type: string): KindFacts | null {
  return EVIDENCE_KINDS.find((known) => known.type === type) ?? null;
}

/** What a file's first bytes say that it is. `package`: a ZIP, which DOCX and XLSX are and much else is, too. */
export type Sniffed = 'pdf' | 'jpeg' | 'png' | 'package' | 'heic' | 'unknown';

const STARTS: readonly (readonly [Sniffed, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['package', [0x50, 0x4b, 0x03, 0x04]],
];
/** Brands of the pictures that iPhones take by default. */
const HEIC_BRAND = /^ftyp(heic|heix|heim|heis|hevc|hevx|hevm|hevs|mif1|msf1)/;

/** How many bytes of a file `sniffKind` looks at. */
export const SNIFFED_BYTES = 16;

/**
 * A first look at a file, whatever its name says; the server looks again, and further.
 * @param start the first `SNIFFED_BYTES` bytes, fewer if the file is shorter
 */
export function sniffKind(start: Uint8Array): Sniffed {
  const found = STARTS.find(([, bytes]) => bytes.every((byte, at) => start[at] === byte));
  if (found) return found[0];
  return HEIC_BRAND.test(String.fromCharCode(...start.subarray(4, 12))) ? 'heic' : 'unknown';
}
