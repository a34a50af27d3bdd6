import type { ReactNode } from 'react';
import { SignShape } from '@/components/ui/sign-shape';
import type { Status } from '@/lib/domain/criteria/status';

/** A sign of the house and the word that says what it means here; `strong`: it calls for something. */
export function StandingMark({
  sign,
  strong = false,
  children,
}: {
  sign: Status;
  strong?: boolean;
  children: ReactNode;
}) {
  return (
    <span className="standing-mark">
      <svg className="sign" viewBox="0 0 16 16" aria-hidden="true">
        <SignShape status={sign} />
      </svg>
      <span className={strong ? 'font-semibold' : undefined}>{children}</span>
    </span>
  );
}
