import { answerOwnCounts } from '@/lib/features/tasks/answer-own-counts';

export const dynamic = 'force-dynamic';

/** How many tasks of the reader's own are late or due: the tab asks for it when the page stands. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  return answerOwnCounts((await params).code, new URL(request.url).searchParams);
}
