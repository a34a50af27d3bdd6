import { answerWorkbook } from '@/lib/features/catalogue-office/answer-workbook';
import { findSetFile } from '@/lib/features/catalogue-office/workbook-files';

export const dynamic = 'force-dynamic';

/** A version of a set as a workbook. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const version = new URL(request.url).searchParams.get('version');
  return answerWorkbook((actor) => findSetFile(actor, id, version));
}
