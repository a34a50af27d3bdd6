/** Says in whose name a request is made that has no other place for it (`accountKey`). */
export const ACCOUNT_HEADER = 'x-ntm-account';
