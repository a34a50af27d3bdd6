import type { Opening } from '../../report/sentence-opening';
import type { Source } from '../clean-text';
import { find, whole } from '../phrase';
import { readUnitWords } from '../read-opening';
import type { Reading } from '../reading';
import type { RegisteredSentence } from '../sentence';

const form = whole(
  '{subject:rest} (?:hiện )?(?:mới |đã )?đạt {score:count}/{size:count} tiêu chí[,;] (?:kế hoạch )?năm {year:count},? đăng ký (?:đạt )?(?:thêm )?{registered:count} tiêu chí' +
    '(?:[,;] {months:count} tháng đầu năm (?:chưa (?:có tiêu chí nào đạt|đạt (?:thêm )?tiêu chí nào)|(?:đã )?đạt (?:được )?{achieved:count} tiêu chí))?' +
    '(?:[,;] ước (?:thực hiện )?(?:đến )?(?:hết|cuối) năm đạt {estimate:count}/{of:count} tiêu chí)?',
);

/** Reads T-V3 and its variants; null where the text is not of this form. */
export function readRegistered(opening: Opening, rest: Source): Reading<RegisteredSentence> | null {
  const found = find(form, rest);
  if (!found) return null;
  return {
    sentence: {
      form: 'registered',
      opening,
      unit: readUnitWords(found.text('subject')),
      score: found.count('score'),
      size: found.count('size'),
      year: found.count('year'),
      registered: found.count('registered'),
      soFar: found.has('months')
        ? { months: found.count('months'), achieved: found.countOrNull('achieved') ?? 0 }
        : null,
      estimate: found.has('estimate') ? { achieved: found.count('estimate'), of: found.count('of') } : null,
    },
    unread: [],
  };
}
