import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import type { JudgedSentence } from '@/lib/features/sentences/view';
import { JudgedOne } from './judged-one';

/** Every sentence of the pasted text, one below the other. */
export function SentenceList({ judged }: { judged: readonly JudgedSentence[] }) {
  const t = useTranslations('sentences');
  return judged.map((one, index) => (
    <Section key={index} id={`cau-${index + 1}`} title={titleOf(one, index)}>
      <JudgedOne judged={one} alone={judged.length === 1} />
    </Section>
  ));

  function titleOf({ read }: JudgedSentence, index: number): string {
    const form = read ? t(`form.${read.form}`) : '';
    if (judged.length === 1) return form || t('number', { n: 1 });
    return [t('number', { n: index + 1 }), form].filter(Boolean).join(' · ');
  }
}
