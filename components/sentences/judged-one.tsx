import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { Words } from '@/components/ui/words';
import type { JudgedSentence } from '@/lib/features/sentences/view';
import { ComparedTable } from './compared-table';
import { FindingList } from './finding-list';
import { shownFigures } from './shown-figures';
import { Verdict } from './verdict';

/** The sentence, what is to be said of it, and what was read of it beside the system's data. */
export function JudgedOne({ judged, alone }: { judged: JudgedSentence; alone: boolean }) {
  const { text, findings, implied, official } = judged;
  const t = useTranslations('sentences');
  const own = findings.filter(({ code }) => code !== 'differs_from_data');
  return (
    <div className="flex flex-col gap-4">
      {/* The field above shows it already; paper has no field. */}
      <p lang="vi" className={`max-w-[84ch] text-pretty ${alone ? 'hidden print:block' : ''}`}>
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
                <Words of={t(`implied.${code}`, shownFigures(figures))} />
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
