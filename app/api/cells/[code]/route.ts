import { answerCell } from '@/lib/features/cells/answer-cell';

export const dynamic = 'force-dynamic';

/** What stands beside one cell of a unit's form: its past, its threshold, who may change it. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  return answerCell((await params).code, new URL(request.url).searchParams);
}
