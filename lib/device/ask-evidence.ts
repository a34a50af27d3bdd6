import { ACCOUNT_HEADER } from '@/lib/auth/account-header';
import { type ErrorCode, readErrorCode } from '@/lib/errors';
import type { EvidenceList } from '@/lib/features/evidence/evidence-view';

/** offline: no answer came. */
export type Refused = { readonly status: 'refused'; readonly code: ErrorCode } | { readonly status: 'offline' };
export type ListAnswer = { readonly status: 'ready'; readonly list: EvidenceList } | Refused;

async function ask(address: string, init?: RequestInit): Promise<Response | Refused> {
  try {
    const response = await fetch(address, { cache: 'no-store', ...init });
    if (response.ok) return response;
    const named = ((await response.json().catch(() => null)) as { code?: unknown } | null)?.code;
    return { status: 'refused', code: readErrorCode(named) ?? 'internal' };
  } catch {
    return { status: 'offline' };
  }
}

/** The evidence of a criterion and its indicators, as the page's day sees it. */
export async function askEvidence(asked: {
  unit: string;
  set: string;
  criterion: number;
  day: string;
}): Promise<ListAnswer> {
  const query = new URLSearchParams({ ...asked, criterion: String(asked.criterion) });
  const answer = await ask(`/api/evidence?${query.toString()}`);
  if (!(answer instanceof Response)) return answer;
  return { status: 'ready', list: (await answer.json()) as EvidenceList };
}

/** Takes evidence away; null: done. */
export async function askRemoval(account: string, id: string, day: string): Promise<Refused | null> {
  const answer = await ask(`/api/evidence/${id}?day=${day}`, {
    method: 'DELETE',
    headers: { [ACCOUNT_HEADER]: account },
  });
  return answer instanceof Response ? null : answer;
}

/** Says until which day evidence is valid; null: done. */
export async function askValidity(
  account: string,
  id: string,
  day: string,
  validUntil: string | null,
): Promise<Refused | null> {
  const init = {
    method: 'PUT',
    body: JSON.stringify({ day, validUntil }),
    headers: { 'content-type': 'application/json', [ACCOUNT_HEADER]: account },
  };
  const answer = await ask(`/api/evidence/${id}`, init);
  return answer instanceof Response ? null : answer;
}
