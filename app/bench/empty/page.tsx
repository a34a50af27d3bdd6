import { cookies } from 'next/headers';
import { Shell } from '@/components/shell/shell';
import { sessionCookieName } from '@/lib/auth/session-cookie';
import { signOut } from '@/lib/auth/sign-out-action';

/** The framework's own limit for a signed-in page: a cookie is read and the shell drawn, nothing is asked. */
export default async function EmptyPage() {
  const signedIn = (await cookies()).has(sessionCookieName());
  return (
    <Shell
      tenant="Tỉnh đo"
      crumbs={[{ title: 'tỉnh đo', href: null }]}
      dates={{ asOf: '2021-12-31', compareTo: '2020-12-31', referenceDay: '2021-12-31', keep: {} }}
      fixedDay="2021-12-31"
      tabs={[
        { key: 'overview', href: '/bench/empty', current: true },
        { key: 'matrix', href: '/bench/empty', current: false },
      ]}
      version="0"
      person={{
        post: signedIn ? 'Tài khoản đo' : '–',
        leave: (
          <form action={signOut}>
            <button type="submit">–</button>
          </form>
        ),
      }}
    >
      {null}
    </Shell>
  );
}
