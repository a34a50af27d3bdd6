import { Document, Packer, type ISectionOptions, type Paragraph, type Table } from 'docx';
import type { Annex, Block, OfficeDocument } from '@/lib/domain/office-document/document';
import { romanNumeral } from '@/lib/domain/office-document/roman-numeral';
import { drawHead } from './draw-head';
import { drawSignature } from './draw-signature';
import { drawTable } from './draw-table';
import { FONT, SIZE, WIDTH } from './form';
import { bodyText, centred, gap, ruleBelow } from './paragraphs';
import { sectionOf } from './section-of';

/** The document as a .docx file: body in portrait, then each annex in landscape with pages of its own. */
export async function writeDocument(document: OfficeDocument, sha256: string): Promise<Uint8Array> {
  const file = new Document({
    title: document.subject,
    creator: document.head.agency,
    customProperties: [{ name: 'SHA-256', value: sha256 }],
    styles: { default: { document: { run: { font: FONT, size: SIZE.body, language: { value: 'vi-VN' } } } } },
    sections: [bodySection(document), ...document.annexes.map((annex, at) => annexSection(document, annex, at + 1))],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function bodySection(document: OfficeDocument): ISectionOptions {
  const { head, kind, subject, body, seal } = document;
  return sectionOf('portrait', [
    drawHead(head),
    gap(18),
    centred(kind, { bold: true }),
    centred(subject, { bold: true }),
    ruleBelow(subject.slice(0, 40), SIZE.body, 0.4, WIDTH.portrait),
    gap(10),
    ...body.flatMap(drawBlock),
    ...seal.map((line) => bodyText(line, { italics: true, size: SIZE.recipientsTitle, isRagged: true })),
    gap(6),
    drawSignature(document),
  ]);
}

function drawBlock(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [bodyText(block.text, { bold: true })];
    case 'text':
    case 'item':
      return [bodyText(block.kind === 'item' ? `- ${block.text}` : block.text)];
    case 'note':
      return [bodyText(block.text, { italics: true, size: SIZE.recipientsTitle })];
    case 'table':
      return [drawTable(block.table, WIDTH.portrait, SIZE.table), gap(8)];
  }
}

function annexSection({ kind, subject }: OfficeDocument, { title, legend, table }: Annex, n: number): ISectionOptions {
  return sectionOf('landscape', [
    centred(`Phụ lục ${romanNumeral(n)}`, { bold: true }),
    centred(title.toLocaleUpperCase('vi'), { bold: true }),
    centred(`(Kèm theo ${kind.toLocaleLowerCase('vi')} ${subject})`, { italics: true, size: SIZE.head }, 120),
    drawTable(table, WIDTH.landscape, SIZE.annexTable),
    ...(legend === null ? [] : [gap(6), bodyText(legend, { italics: true, size: SIZE.annexTable })]),
  ]);
}
