import { answerForUnit } from '@/lib/features/api/answer';
import { loadMatrix } from '@/lib/features/api/load-matrix';

export const dynamic = 'force-dynamic';

/** The units of a unit with the state of each criterion and indicator; for the bearer of a token. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  return answerForUnit(request, (await params).code, loadMatrix);
}
