import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyStatuses } from '@/tests/arbitraries/statuses';
import { packStatuses, unpackStatuses } from './packed-statuses';
import { STATUSES } from './status';

it('writes one sign a criterion, in their order', () => {
  // Rows in the database hold these signs: another sign is a migration.
  expect(packStatuses(STATUSES)).toBe('.xhmn');
  expect(packStatuses([])).toBe('');
});

it('reads back what it wrote', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 21 }).chain(anyStatuses), (statuses) => {
      const packed = packStatuses(statuses);
      expect(packed).toHaveLength(statuses.length);
      expect(unpackStatuses(packed)).toEqual(statuses);
    }),
  );
});

it('writes back what it read', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('.', 'x', 'h', 'm', 'n'), maxLength: 21 }), (packed) => {
      expect(packStatuses(unpackStatuses(packed))).toBe(packed);
    }),
  );
});

it.each(['mm?', 'M', ' ', 'mx đ', '😀'])('refuses %j', (packed) => {
  expect(() => unpackStatuses(packed)).toThrow(RangeError);
});
