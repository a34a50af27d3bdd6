import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy, OWN_POLICY } from './lib/auth/content-security-policy';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Gives every request a nonce, an id and its own path; says on every answer what the page may load. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const given = request.headers.get('x-request-id') ?? '';
  const id = UUID.test(given) ? given : crypto.randomUUID();
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');

  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-request-id', id);
  headers.set('x-ntm-path', request.nextUrl.pathname + request.nextUrl.search);

  const unavailable = request.nextUrl.pathname === '/unavailable';
  const response = NextResponse.next({ request: { headers }, ...(unavailable ? { status: 503 } : {}) });
  if (!OWN_POLICY.test(request.nextUrl.pathname)) response.headers.set('content-security-policy', policy);
  response.headers.set('x-request-id', id);
  if (request.nextUrl.protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https') {
    response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
  }
  return response;
}

export const config = { matcher: ['/((?!_next/static|_next/image).*)'] };
