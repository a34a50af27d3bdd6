import type { ErrorCode } from '@/lib/errors';
import type { SetAsideBody } from './stored-letter';

export type SetAsideAnswer = { readonly status: 'kept' } | { readonly status: 'refused'; readonly code: ErrorCode };

/** @param account whose device kept it (`accountKey`) */
export type SendSetAside = (body: SetAsideBody, account: string) => Promise<SetAsideAnswer>;
