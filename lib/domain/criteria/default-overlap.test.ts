import { expect, it } from 'vitest';
import type { SetAssignment } from './criteria-set';
import { defaultOverlap } from './default-overlap';

const row = (validFrom: string, validTo: string | null, isDefault = true): SetAssignment => {
  return { id: 1, isDefault, tag: null, unitId: null, validFrom, validTo };
};
const set = (id: string, level: 'commune' | 'village', ...assignments: SetAssignment[]) => ({ id, level, assignments });

const OTHER = set('khac', 'commune', row('2021-01-01', '2025-12-31'));
const period = (validFrom: string, validTo: string | null = null) => ({ validFrom, validTo });

it('finds the other default that shares a day', () => {
  expect(defaultOverlap([OTHER], set('moi', 'commune'), period('2025-12-31'))?.set).toBe(OTHER);
  expect(defaultOverlap([OTHER], set('moi', 'commune'), period('2020-01-01', '2021-01-01'))?.set).toBe(OTHER);
  expect(defaultOverlap([OTHER], set('moi', 'commune'), period('2020-01-01'))?.set).toBe(OTHER);
});

it('finds none beside it, on another level, of itself, or where the set is only carried', () => {
  expect(defaultOverlap([OTHER], set('moi', 'commune'), period('2026-01-01'))).toBeNull();
  expect(defaultOverlap([OTHER], set('moi', 'commune'), period('2020-01-01', '2020-12-31'))).toBeNull();
  expect(defaultOverlap([OTHER], set('moi', 'village'), period('2022-01-01'))).toBeNull();
  expect(defaultOverlap([OTHER], set('khac', 'commune'), period('2022-01-01'))).toBeNull();
  const carried = set('khac', 'commune', row('2021-01-01', null, false));
  expect(defaultOverlap([carried], set('moi', 'commune'), period('2022-01-01'))).toBeNull();
});

it('names the earliest of several', () => {
  const later = set('sau', 'commune', row('2026-01-01', null));
  expect(defaultOverlap([later, OTHER], set('moi', 'commune'), period('2020-01-01'))?.set).toBe(OTHER);
});
