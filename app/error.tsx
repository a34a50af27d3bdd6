'use client';

import { FailureMessage, type FailureProps } from './failure-message';

/** Its words come with the script, not with each page: a page that failed may have brought none. */
export default function ErrorPage(props: FailureProps) {
  return <FailureMessage {...props} />;
}
