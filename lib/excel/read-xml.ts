import { Parser } from 'saxen';
import { FileRefusal } from './refusal';

type Attributes = () => Readonly<Record<string, string>>;

export interface XmlTaker {
  /** Names come without their namespace prefix; reading attributes costs, and can be done only here. */
  open?(name: string, attributes: Attributes, isEmpty: boolean): void;
  close?(name: string): void;
  /** May come in several pieces. */
  text?(text: string): void;
}

/** No tag, text or attribute of a sheet is longer; the parser scans an unfinished one again with every piece. */
const LONGEST_TOKEN = 1024 * 1024;

/** Reads XML as it is unpacked; nothing but the taker's own notes is kept. Lets other requests run in between. */
export async function readXml(pieces: Iterable<Uint8Array>, taker: XmlTaker): Promise<void> {
  const decoder = new TextDecoder();
  let unfinished = 0;
  const parser = new Parser()
    .on('openTag', (name, attributes, decode, isEmpty) => {
      unfinished = 0;
      taker.open?.(withoutPrefix(name), () => decoded(attributes(), decode), isEmpty);
    })
    .on('closeTag', (name) => {
      unfinished = 0;
      taker.close?.(withoutPrefix(name));
    })
    .on('text', (text, decode) => {
      taker.text?.(decode(text));
    })
    .on('cdata', (text) => {
      taker.text?.(text);
    })
    .on('error', damaged)
    // A torn attribute would be left out, and a cell stand elsewhere.
    .on('warn', damaged);
  let sinceBreath = 0;
  for (const piece of pieces) {
    unfinished += piece.length;
    parser.write(decoder.decode(piece, { stream: true }));
    if (unfinished > LONGEST_TOKEN) throw new FileRefusal('file_inflates');
    sinceBreath += piece.length;
    if (sinceBreath > 1024 * 1024) {
      sinceBreath = 0;
      await new Promise<void>((resume) => setImmediate(resume));
    }
  }
  parser.write(decoder.decode());
  parser.end();
}

function damaged(): never {
  throw new FileRefusal('file_damaged');
}

function decoded(attributes: Record<string, string>, decode: (text: string) => string): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const name in attributes) {
    const value = attributes[name] ?? '';
    plain[withoutPrefix(name)] = value.includes('&') ? decode(value) : value;
  }
  return plain;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
