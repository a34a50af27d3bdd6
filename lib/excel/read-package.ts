import { listParts } from './list-parts';
import type { ReadLimits } from './read-limits';
import { FileRefusal } from './refusal';
import { readXml, type XmlTaker } from './read-xml';
import { unpackPart, type Unpacked } from './unpack-part';

/** An opened file: its parts are read one by one, under one count of what they become. */
export interface OpenPackage {
  has(name: string): boolean;
  /** Does nothing when there is no such part. */
  read(name: string, taker: XmlTaker): Promise<void>;
}

const OLD_OR_ENCRYPTED = [0xd0, 0xcf, 0x11, 0xe0];
const PACKAGE = [0x50, 0x4b, 0x03, 0x04];

/** Looks at a file before anything of it is unpacked: size, kind, macros. Errors: FileRefusal. */
export async function openPackage(bytes: Uint8Array, limits: ReadLimits): Promise<OpenPackage> {
  if (bytes.length === 0) throw new FileRefusal('file_empty');
  if (bytes.length > limits.bytes) throw new FileRefusal('file_too_large');
  if (beginsWith(bytes, OLD_OR_ENCRYPTED)) throw new FileRefusal('file_old_or_locked');
  if (!beginsWith(bytes, PACKAGE)) throw new FileRefusal('file_not_xlsx');
  const parts = listParts(bytes, limits);
  const unpacked: Unpacked = { bytes: 0 };
  const opened: OpenPackage = {
    has: (name) => parts.has(name),
    read: async (name, taker) => {
      const part = parts.get(name);
      if (part) await readXml(unpackPart(part, unpacked, limits), taker);
    },
  };
  if ([...parts.keys()].some((name) => /vbaproject|^xl\/macrosheets\//.test(name))) throw new FileRefusal('file_macro');
  await opened.read('[content_types].xml', { open: refuseMacroTypes });
  if (!opened.has('xl/workbook.xml')) throw new FileRefusal('file_not_xlsx');
  return opened;
}

function refuseMacroTypes(_name: string, attributes: () => Readonly<Record<string, string>>): void {
  if (/macroEnabled|vbaProject/i.test(attributes().ContentType ?? '')) throw new FileRefusal('file_macro');
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
