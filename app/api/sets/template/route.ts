import { answerWorkbook } from '@/lib/features/catalogue-office/answer-workbook';
import { findTemplateFile } from '@/lib/features/catalogue-office/workbook-files';

export const dynamic = 'force-dynamic';

/** The empty workbook of a new set. */
export async function GET(): Promise<Response> {
  return answerWorkbook(findTemplateFile);
}
