import { answerForUnit } from '@/lib/features/api/answer';
import { loadProgress } from '@/lib/features/api/loaders';

export const dynamic = 'force-dynamic';

/** The progress of a unit as of a day; for the bearer of a token. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  return answerForUnit(request, (await params).code, loadProgress);
}
