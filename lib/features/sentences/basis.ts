import type { Opening, UnitWords } from '@/lib/domain/report/sentence-opening';
import type { Sentence } from '@/lib/domain/sentences/sentence';
import { isIsoDay, monthEndOf } from '@/lib/domain/time/month-ends';
import { fold } from '@/lib/domain/units/slug';
import type { UnitLevel } from '@/lib/domain/units/unit';

/** What a sentence is about: when, whom, and what it counts on which standard. */
export interface Basis {
  readonly day: string;
  /** null: nobody is named. */
  readonly unit: UnitWords | null;
  /** Level of the set; null: that of the unit itself. */
  readonly level: UnitLevel | null;
  /** null: the basic set. */
  readonly standard: string | null;
  /** Criteria that the sentence itself says the set has. */
  readonly size: number | null;
}

/** The basis of a sentence; "hiện tại" and no day at all mean the reference day. Null: nothing to look up. */
export function basisOf(sentence: Sentence, referenceDay: string): Basis | null {
  const basis = find(sentence, referenceDay);
  return basis && isIsoDay(basis.day) ? basis : null;
}

function find(sentence: Sentence, today: string): Basis | null {
  switch (sentence.form) {
    case 'group':
      return { ...counted(sentence), day: dayOf(sentence.opening, today), size: null };
    case 'nobody': {
      const level = sentence.level === null ? null : levelOf(sentence.level);
      return { unit: sentence.unit, level, standard: null, day: dayOf(sentence.opening, today), size: null };
    }
    case 'unit':
      return { ...sentence, level: null, day: dayOf(sentence.opening, today) };
    case 'registered':
      return {
        unit: sentence.unit,
        level: null,
        standard: null,
        size: sentence.size,
        day: registeredDay(sentence, today),
      };
    case 'plan':
      return { ...counted(sentence), unit: sentence.area, day: `${sentence.year}-12-31`, size: null };
    case 'recognised':
      return { ...counted(sentence), day: `${sentence.year}-12-31`, size: null };
    case 'share':
      return { ...counted(sentence), day: timeOf(sentence.time, today), size: null };
    case 'loose':
      return null;
  }
}

function counted<U extends UnitWords | null>(said: { unit?: U; level: string; standard: string }) {
  return { unit: said.unit ?? null, level: levelOf(said.level), standard: said.standard };
}

function dayOf(opening: Opening, today: string): string {
  return opening.kind === 'date' ? opening.day : today;
}

/** "5 tháng đầu năm 2019" without a day of its own: the month's end. */
function registeredDay({ opening, year, soFar }: Extract<Sentence, { form: 'registered' }>, today: string): string {
  if (opening.kind === 'date') return opening.day;
  const month = soFar && `${year}-${String(soFar.months).padStart(2, '0')}-01`;
  return month && isIsoDay(month) ? monthEndOf(month) : today;
}

function timeOf(time: Extract<Sentence, { form: 'share' }>['time'], today: string): string {
  if (time.kind === 'date') return time.day;
  if (time.kind === 'none') return today;
  return isIsoDay(`${time.month}-01`) ? monthEndOf(`${time.month}-01`) : '';
}

const LEVELS: Readonly<Record<string, UnitLevel>> = {
  tinh: 'province',
  huyen: 'district',
  cum: 'cluster',
  xa: 'commune',
  thon: 'village',
};

function levelOf(word: string): UnitLevel {
  return LEVELS[fold(word)] ?? 'commune';
}
