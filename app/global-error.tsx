'use client';

import { FailureMessage, type FailureProps } from './failure-message';
import './globals.css';

/** Stands in for the root layout too. */
export default function GlobalError(props: FailureProps) {
  return (
    <html lang="vi">
      <body>
        <FailureMessage {...props} />
      </body>
    </html>
  );
}
