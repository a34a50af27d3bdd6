import { answerWorkbook } from '@/lib/features/catalogue-office/answer-workbook';
import { findDraftFile } from '@/lib/features/catalogue-office/workbook-files';

export const dynamic = 'force-dynamic';

/** A draft as a workbook, to edit and to upload again. */
export async function GET(_: Request, { params }: { params: Promise<{ draft: string }> }): Promise<Response> {
  const { draft } = await params;
  return answerWorkbook((actor) => findDraftFile(actor, draft));
}
