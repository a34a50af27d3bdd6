import { writeDocument } from '@/lib/docx/write-document';
import { writeWorkbook } from '@/lib/excel/write-workbook';
import type { MeetingView } from '../meeting/view';
import { buildDocument } from './build-document';
import { buildSheets } from './build-sheets';
import { drawPicture } from './draw-picture';
import type { PackFormat } from './view';
import { wordReasons } from './word-reasons';

const TYPES: Readonly<Record<PackFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
};

/** A pack as a file to be taken along: the report, its annexes as sheets, or one picture. */
export async function packFile(view: MeetingView, sha256: string, format: PackFormat): Promise<Response> {
  const bytes = await bytesOf(view, sha256, format);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="hop-${view.unit.code.replace(/[^\w-]/g, '-')}-${view.asOf}.${format}"`,
      etag: `"${sha256}"`,
      'cache-control': 'private, no-store',
    },
  });
}

async function bytesOf(view: MeetingView, sha256: string, format: PackFormat): Promise<Uint8Array> {
  if (format === 'png') return drawPicture(view, sha256);
  const document = buildDocument(view, sha256, await wordReasons());
  return format === 'docx' ? writeDocument(document, sha256) : writeWorkbook(buildSheets(document, sha256));
}
