import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import type { SheetForm } from '@/lib/domain/entry-sheet/sheet-keys';
import { levelWord } from '@/lib/domain/units/level-word';

const KINDS: Readonly<Record<string, string>> = { advanced: ' nâng cao', model: ' kiểu mẫu', special: ' đặc thù' };
const FORMS: Readonly<Record<SheetForm, string>> = { list: '', criteria: ' tiêu chí', indicators: ' chỉ tiêu' };
/** What a spreadsheet program takes as the name of a sheet. */
const LONGEST = 31;

/** "Xã 2016–2020", "Xã nâng cao 2021–2025 chỉ tiêu"; given once: the second gets a number. */
export function nameSheet(set: CatalogueSet, form: SheetForm, taken: readonly string[]): string {
  const level = levelWord(set.level);
  const years = set.name.match(/\d{4}/g) ?? [];
  const when = years.length === 0 ? '' : ` ${years.slice(0, 2).join('–')}`;
  const name =
    level.slice(0, 1).toLocaleUpperCase('vi') + level.slice(1) + (KINDS[set.kind] ?? '') + when + FORMS[form];
  for (let n = 1; ; n += 1) {
    const mark = n === 1 ? '' : ` (${String(n)})`;
    const candidate = name.slice(0, LONGEST - mark.length) + mark;
    if (!taken.includes(candidate)) return candidate;
  }
}
