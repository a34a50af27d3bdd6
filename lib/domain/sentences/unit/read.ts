import type { Opening } from '../../report/sentence-opening';
import { splitOutside, type Source } from '../clean-text';
import { find, whole } from '../phrase';
import { readUnitWords } from '../read-opening';
import type { Reading } from '../reading';
import type { SaidCondition, UnitSentence } from '../sentence';

const form = whole(
  String.raw`{subject:rest} (?:hiện )?(?:mới |đã )?đạt {score:count}/{size:count} tiêu chí(?: {standard:text})?` +
    String.raw`(?:[,;] (?:còn )?(?:lại )?{left:count} tiêu chí chưa đạt(?:(?: là)?[:,] {names:rest})?(?: \(trong đó {pending:count} (?:tiêu chí )?chưa đánh giá\))?)?` +
    String.raw`(?:[,;] còn {conditions:count} điều kiện chưa đạt(?: \({items:rest}\))?)?`,
);
const condition = whole('{missed:count}/{of:count} {what:text} chưa đạt {name:rest}');

/** Reads T-V4, T-V6, T-V7 and their variants; null where the text is not of this form. */
export function readUnit(opening: Opening, rest: Source): Reading<UnitSentence> | null {
  const found = find(form, rest);
  if (!found) return null;
  const names = found.has('names') ? found.part('names') : null;
  const items = found.has('items') ? splitOutside(found.part('items'), ';') : [];
  const conditions = items.map((item) => readCondition(item));
  return {
    sentence: {
      form: 'unit',
      opening,
      unit: readUnitWords(found.text('subject')),
      score: found.count('score'),
      size: found.count('size'),
      standard: found.has('standard') ? found.text('standard') : null,
      left: found.countOrNull('left'),
      unmet: names && readNames(names, found.count('left')),
      unmetOpen: names?.text.endsWith('…') ?? false,
      notAssessed: found.countOrNull('pending'),
      conditionCount: found.countOrNull('conditions'),
      conditions: conditions.flatMap((one) => one ?? []),
    },
    unread: items.filter((_, index) => conditions[index] === null).map(({ text }) => text),
  };
}

/** Names stand between semicolons, as one may hold commas; people also write commas, which are taken where they fit the number. */
function readNames(names: Source, expected: number): string[] {
  const [bySemicolon, byComma] = [';', ',;'].map((signs) =>
    splitOutside(names, signs)
      .map(({ text }) => text.replace(/…$/, '').trim())
      .filter((name) => name !== ''),
  );
  return bySemicolon!.length === 1 && expected > 1 ? byComma! : bySemicolon!;
}

function readCondition(item: Source): SaidCondition | null {
  const found = find(condition, item);
  return (
    found && {
      missed: found.count('missed'),
      of: found.count('of'),
      what: found.text('what'),
      name: found.text('name'),
    }
  );
}
