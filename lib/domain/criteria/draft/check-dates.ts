import { dayAfter } from '@/lib/domain/units/period';
import { versionInForce } from '../criteria-set';
import type { DraftContext } from './draft-context';
import type { DraftFault } from './draft-fault';
import type { DraftSet } from './draft-set';

/**
 * The days of a version. An amendment begins inside the life of its set and not before what is already there, or on the
 * very first day of a version, which it then replaces. As the highest number holds, it may neither reach over a version
 * that begins later nor end while an older one below it goes on.
 */
export function checkDates({ head, content }: DraftSet, { sets, amends }: DraftContext): DraftFault[] {
  const { validFrom, validTo } = content;
  const fault = (field: string, code: DraftFault['code']): DraftFault[] => [{ part: 'content', key: '', field, code }];
  if (validTo !== null && validTo < validFrom) return fault('validTo', 'period_reversed');
  const set = amends ? sets.find((known) => known.id === head.id) : undefined;
  const [first] = set?.versions ?? [];
  if (!set || !first) return [];
  const starts = set.versions.map((version) => version.validFrom);
  if (validFrom < starts.reduce((a, b) => (a < b ? a : b))) return fault('validFrom', 'date_before_set');
  if (set.versions.every((version) => version.validTo !== null && version.validTo < validFrom))
    return fault('validFrom', 'date_after_set');
  const later = starts.filter((start) => start > validFrom);
  if (later.length > 0 && !starts.includes(validFrom)) return fault('validFrom', 'version_before_another');
  if (later.some((start) => validTo === null || validTo >= start)) return fault('validTo', 'version_over_another');
  const next = validTo === null ? null : versionInForce(set, dayAfter(validTo));
  return next && next.validFrom <= validTo! ? fault('validTo', 'version_resumes') : [];
}
