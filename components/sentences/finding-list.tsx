import { useTranslations } from 'next-intl';
import { Words } from '@/components/ui/words';
import type { Finding } from '@/lib/domain/sentences/finding';
import { shownFigures } from './shown-figures';

/** What does not add up, and what should be known, each in one line. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations('sentences.finding');
  if (findings.length === 0) return null;
  return (
    <ul className="list-disc pl-5 text-small">
      {findings.map(({ code, figures }, index) => (
        <li key={index}>
          <Words of={t(code, shownFigures(figures))} />
        </li>
      ))}
    </ul>
  );
}
