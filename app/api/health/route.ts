import { checkDatabase } from '@/lib/auth/check-database';
import packageJson from '@/package.json';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const reachable = await checkDatabase();
  const { version } = packageJson;
  const body = reachable
    ? { status: 'ok', database: 'ok', version }
    : { status: 'error', database: 'unreachable', version };
  return Response.json(body, { status: reachable ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
