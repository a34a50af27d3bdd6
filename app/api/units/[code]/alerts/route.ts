import { answerCounts } from '@/lib/features/alerts/answer-counts';

export const dynamic = 'force-dynamic';

/** How many alerts of each kind a unit has: its tab asks for it when the page stands. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  return answerCounts((await params).code, new URL(request.url).searchParams);
}
