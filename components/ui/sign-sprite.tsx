import { STATUSES } from '@/lib/domain/criteria/status';
import { SignShape } from './sign-shape';

/** The five signs once, for pages that draw thousands of them with <use href="#sign-met">. */
export function SignSprite() {
  return (
    <svg className="absolute size-0" aria-hidden="true" focusable="false">
      {STATUSES.map((status) => (
        <symbol key={status} id={`sign-${status}`} viewBox="0 0 16 16">
          <SignShape status={status} />
        </symbol>
      ))}
    </svg>
  );
}
