import type { Status } from './status';

/** What the indicators of a criterion say of it; the official confirms it, or differs and says why. */
export interface Proposal {
  /** null: the criterion has no indicators. */
  readonly status: Status | null;
  /** Codes of the indicators that are not met. */
  readonly notMet: readonly string[];
  /** Codes of those that nobody assessed. */
  readonly notAssessed: readonly string[];
}

/**
 * From the indicators of a criterion to its status: all met is met, any not met is not met, some not assessed is not
 * assessed; those that do not apply are left aside.
 */
export function proposeStatus(indicators: readonly { readonly code: string; readonly status: Status }[]): Proposal {
  const codesOf = (status: Status) => indicators.filter((one) => one.status === status).map(({ code }) => code);
  const notMet = codesOf('not_met');
  const notAssessed = codesOf('not_assessed');
  return { status: statusOf(indicators, notMet.length, notAssessed.length), notMet, notAssessed };
}

function statusOf(indicators: readonly { readonly status: Status }[], notMet: number, open: number): Status | null {
  if (indicators.length === 0) return null;
  if (notMet > 0) return 'not_met';
  if (open > 0) return 'not_assessed';
  if (indicators.every(({ status }) => status === 'not_applicable')) return 'not_applicable';
  return indicators.some(({ status }) => status === 'basically_met') ? 'basically_met' : 'met';
}

/** Does a proposal say something that an official can differ from? */
export function isDecided(proposal: Proposal): proposal is Proposal & { readonly status: Status } {
  return proposal.status !== null && proposal.status !== 'not_assessed';
}
