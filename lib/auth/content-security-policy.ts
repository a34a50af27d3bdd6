/** Files that people sent: their route answers with a stricter policy of its own, which this one would replace. */
export const OWN_POLICY = /^\/api\/evidence\/./;

/** Scripts only by nonce; style attributes stay open because server-rendered charts and primitives carry them. */
export function contentSecurityPolicy(nonce: string, development = false): string {
  const directives = [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? ` 'unsafe-eval'` : ''}`,
    `style-src-elem 'self' 'nonce-${nonce}'${development ? ` 'unsafe-inline'` : ''}`,
    `style-src-attr 'unsafe-inline'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${development ? ' ws:' : ''}`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-src 'none'`,
    `frame-ancestors 'none'`,
  ];
  return directives.join('; ');
}

/** The nonce of a policy written above, for a script that a page brings itself. */
export function nonceOf(policy: string | null): string | undefined {
  return policy?.match(/'nonce-(\w+)'/)?.[1];
}
