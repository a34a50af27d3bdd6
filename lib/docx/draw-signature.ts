import { Paragraph, type Table, TextRun } from 'docx';
import type { OfficeDocument } from '@/lib/domain/office-document/document';
import { twoColumns } from './draw-head';
import { SIZE } from './form';
import { centred, gap } from './paragraphs';

/** Room for a signature by hand and the seal. */
const SIGNED = 70;

/** Recipients on the left, who signs by post on the right; the name is written by hand, none is known here. */
export function drawSignature({ recipients, signature }: OfficeDocument): Table {
  const line = (text: string, size: number, bold = false) =>
    new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text, size, bold, italics: bold })] });
  return twoColumns([
    [
      [
        line('Nơi nhận:', SIZE.recipientsTitle, true),
        ...recipients.map((one, at) => line(`- ${one}${at === recipients.length - 1 ? '.' : ';'}`, SIZE.recipients)),
      ],
      [centred(signature.onBehalf, { bold: true }), centred(signature.post, { bold: true }), gap(SIGNED)],
    ],
  ]);
}
