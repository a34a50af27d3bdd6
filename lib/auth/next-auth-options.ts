import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { env } from '@/lib/env';
import { addressOf } from './request-headers';
import { checkSignIn } from './check-sign-in';
import { SESSION_SECONDS, isSecure } from './session-cookie';

/** The same door for clients that speak next-auth's own protocol, and the place for OIDC providers. */
export function nextAuthOptions(): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    useSecureCookies: isSecure(),
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        async authorize(credentials, request) {
          const forwarded = (request.headers as Record<string, string> | undefined)?.['x-forwarded-for'];
          const result = await checkSignIn({
            email: credentials?.email ?? '',
            password: credentials?.password ?? '',
            address: addressOf(forwarded),
          }).catch(() => null);
          if (!result) throw new Error('sign_in_unavailable');
          if (!result.ok) throw new Error(result.code);
          return { id: String(result.session.userId), epoch: result.session.epoch };
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) =>
        user
          ? { sub: user.id, epoch: (user as { epoch?: number }).epoch, since: Math.floor(Date.now() / 1000) }
          : token,
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}
