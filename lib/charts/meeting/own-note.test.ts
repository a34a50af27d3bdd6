import { expect, test } from 'vitest';
import { ownNote } from './own-note';

const CAUSES = ['tỷ lệ hộ nghèo cao', 'giải ngân chậm'];

test('a note that only repeats a cause is left out, whatever its first letter and full stop', () => {
  expect(ownNote('Tỷ lệ hộ nghèo cao.', CAUSES)).toBeNull();
  expect(ownNote('Tỷ lệ hộ nghèo còn cao', CAUSES)).toBe('Tỷ lệ hộ nghèo còn cao');
  expect(ownNote(null, CAUSES)).toBeNull();
});
