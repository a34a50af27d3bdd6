import { dayAfter } from '@/lib/domain/units/period';
import { versionInForce } from '../criteria-set';
import { lifeOf } from '../version-for';
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
  if (!set || set.versions.length === 0) return [];
  const life = lifeOf(set);
  if (validFrom < life.validFrom) return fault('validFrom', 'date_before_set');
  if (life.validTo !== null && life.validTo < validFrom) return fault('validFrom', 'date_after_set');
  const starts = set.versions.map((version) => version.validFrom);
  const later = starts.filter((start) => start > validFrom);
  if (later.length > 0 && !starts.includes(validFrom)) return fault('validFrom', 'version_before_another');
  if (later.some((start) => validTo === null || validTo >= start)) return fault('validTo', 'version_over_another');
  const next = validTo === null ? null : versionInForce(set, dayAfter(validTo));
  return next && next.validFrom <= validTo! ? fault('validTo', 'version_resumes') : [];
}
