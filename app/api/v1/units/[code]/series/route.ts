import { answerForUnit } from '@/lib/features/api/answer';
import { loadSeries } from '@/lib/features/api/load-series';

export const dynamic = 'force-dynamic';

/** The month ends of a unit; for the bearer of a token. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  return answerForUnit(request, (await params).code, loadSeries);
}
