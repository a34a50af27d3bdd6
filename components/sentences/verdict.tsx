import { useTranslations } from 'next-intl';
import { isConsistent, NOTES } from '@/lib/domain/sentences/finding';
import type { JudgedSentence } from '@/lib/features/sentences/view';

/** One line that a tired reader needs: can it be true? */
export function Verdict({ judged: { read, findings, implied } }: { judged: JudgedSentence }) {
  const t = useTranslations('sentences.verdict');
  const notes: readonly string[] = NOTES;
  const noted = findings.some(({ code }) => notes.includes(code) && code !== 'differs_from_data');
  const judgedAtAll = implied.length > 0 || findings.length > 0 || read?.form === 'loose';
  const [sign, key] = ((): [string, 'unread' | 'inconsistent' | 'noted' | 'consistent' | 'nothing'] => {
    if (read === null) return ['–', 'unread'];
    if (!isConsistent(findings)) return ['✕', 'inconsistent'];
    if (noted) return ['◐', 'noted'];
    return judgedAtAll ? ['✓', 'consistent'] : ['–', 'nothing'];
  })();
  return (
    <p className="font-semibold">
      <span aria-hidden="true">{sign}</span> {t(key)}
    </p>
  );
}
