import type { ErrorCode } from '@/lib/errors';
import type { SetAsideBody } from './stored-letter';

export type SetAsideAnswer = { readonly status: 'kept' } | { readonly status: 'refused'; readonly code: ErrorCode };

export type SendSetAside = (body: SetAsideBody) => Promise<SetAsideAnswer>;
