import type { Status } from '@/lib/domain/criteria/status';

/** The drawing of a status on a field of 16 × 16; coloured by signs.css. */
export function SignShape({ status }: { status: Status }) {
  switch (status) {
    case 'met':
      return (
        <>
          <rect className="sign-met-ground" x="0.5" y="0.5" width="15" height="15" />
          <path className="sign-met-stroke" d="M3.8 8.3l2.9 2.9 5.5-6.2" />
        </>
      );
    case 'not_met':
      return (
        <>
          <rect className="sign-not-met" x="1.4" y="1.4" width="13.2" height="13.2" />
          <path className="sign-not-met" d="M5 5l6 6M11 5l-6 6" />
        </>
      );
    case 'basically_met':
      return (
        <>
          <circle className="sign-basically-line" cx="8" cy="8" r="6.6" />
          <path className="sign-basically-half" d="M8 1.4a6.6 6.6 0 000 13.2z" />
        </>
      );
    case 'not_applicable':
      return <path className="sign-not-applicable" d="M3.5 8h9" />;
    case 'not_assessed':
      return <rect className="sign-not-assessed" x="2" y="2" width="12" height="12" />;
  }
}
