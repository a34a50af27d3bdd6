import { GET as getSet } from '@/app/api/v1/sets/[id]/route';
import { GET as getSets } from '@/app/api/v1/sets/route';
import { GET as getMatrix } from '@/app/api/v1/units/[code]/matrix/route';
import { GET as getProgress } from '@/app/api/v1/units/[code]/progress/route';
import { GET as getSeries } from '@/app/api/v1/units/[code]/series/route';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

type UnitRoute = (request: Request, context: { params: Promise<{ code: string }> }) => Promise<Response>;

const about =
  (name: string, route: UnitRoute) =>
  /** Asks the route as a client would. */
  async (token: string | null, code: string, query: Readonly<Record<string, string>> = {}): Promise<Answered> => {
    const url = `http://127.0.0.1/api/v1/units/${code}/${name}?${new URLSearchParams(query).toString()}`;
    const headers: HeadersInit = token === null ? {} : { authorization: `Bearer ${token}` };
    const response = await route(new Request(url, { headers }), { params: Promise.resolve({ code }) });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Record<string, unknown>,
    };
  };

export const askProgress = about('progress', getProgress);
export const askSeries = about('series', getSeries);
export const askMatrix = about('matrix', getMatrix);

/** Asks for the sets, or for one of them. */
export async function askSets(
  token: string,
  id?: string,
  query: Readonly<Record<string, string>> = {},
): Promise<Pick<Answered, 'status' | 'body'>> {
  const url = `http://127.0.0.1/api/v1/sets?${new URLSearchParams(query).toString()}`;
  const request = new Request(url, { headers: { authorization: `Bearer ${token}` } });
  const response = await (id === undefined ? getSets(request) : getSet(request, { params: Promise.resolve({ id }) }));
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
