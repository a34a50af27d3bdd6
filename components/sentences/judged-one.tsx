import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { Words, vietnamese } from '@/components/ui/words';
import { isConsistent, NOTES, type Finding } from '@/lib/domain/sentences/finding';
import { showFigure } from '@/lib/features/sentences/show-figure';
import type { JudgedSentence } from '@/lib/features/sentences/view';
import { ComparedTable } from './compared-table';

/** The sentence, what is to be said of it, and what was read of it beside the system's data. */
export function JudgedOne({ judged }: { judged: JudgedSentence }) {
  const { text, findings, implied, official } = judged;
  const t = useTranslations('sentences');
  const own = findings.filter(({ code }) => code !== 'differs_from_data');
  return (
    <div className="flex flex-col gap-4">
      <p lang="vi" className="max-w-[84ch] text-pretty">
        {text}
      </p>
      <Verdict judged={judged} />
      <FindingList findings={own} />
      <ComparedTable judged={judged} />
      {implied.length === 0 ? null : (
        <div>
          <h3 className="text-small text-quiet">{t('section.implied')}</h3>
          <ul className="text-small">
            {implied.map(({ code, figures }, index) => (
              <li key={index}>
                <Words of={t(`implied.${code}`, marked(figures))} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {official === null ? null : (
        <div>
          <h3 className="text-small text-quiet">{t('section.official')}</h3>
          <p lang="vi" className="max-w-[84ch] text-small">
            {official}
          </p>
          <CopyButton text={official} />
        </div>
      )}
    </div>
  );
}

/** One line that a tired reader needs: can it be true? */
function Verdict({ judged: { read, findings, implied } }: { judged: JudgedSentence }) {
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

function FindingList({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations('sentences.finding');
  if (findings.length === 0) return null;
  return (
    <ul className="list-disc pl-5 text-small">
      {findings.map(({ code, figures }, index) => (
        <li key={index}>
          <Words of={t(code, marked(figures))} />
        </li>
      ))}
    </ul>
  );
}

/** Words of the sentence stay Vietnamese in both languages. */
function marked(figures: Finding['figures']): Record<string, string> {
  const shown = (name: string, value: string | number) =>
    ['what', 'text'].includes(name) ? vietnamese(String(value)) : showFigure(value);
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, shown(name, value)]));
}
