import { answerMonths } from '@/lib/features/progress/answer-months';

export const dynamic = 'force-dynamic';

/** The states of a unit's lower units at each month's end, for matrix and map; the query is the page's own. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  return answerMonths((await params).code, new URL(request.url).searchParams);
}
