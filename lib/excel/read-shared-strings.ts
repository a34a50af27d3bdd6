import type { OpenPackage } from './read-package';
import { plainText } from './plain-text';

/** The texts that cells point to, in order; formatted runs are joined, phonetic readings left out. */
export async function readSharedStrings(opened: OpenPackage, part: string): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = false;
  await opened.read(part, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
      if (name === 't') inText = !phonetic;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') strings.push(plainText(text));
    },
    text: (piece) => {
      if (inText) text += piece;
    },
  });
  return strings;
}
