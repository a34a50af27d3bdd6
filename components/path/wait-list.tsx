import { useTranslations } from 'next-intl';
import { Day } from '@/components/ui/day';
import type { WaitRow } from '@/lib/features/steps/path-view';

/** What a step waits for, and until when. */
export function WaitList({ waits }: { waits: readonly WaitRow[] }) {
  if (waits.length === 0) return '–';
  return (
    <ul>
      {waits.map((wait) => (
        <li key={wait.id} className={wait.over ? 'text-quiet' : undefined}>
          <WaitWords wait={wait} />
        </li>
      ))}
    </ul>
  );
}

export function WaitWords({ wait: { kind, words, unit, href, expectedOn, over, refused } }: { wait: WaitRow }) {
  const t = useTranslations('path.wait');
  const kindWord = useTranslations('path.kind');
  return (
    <>
      {kindWord(kind)}: {words === null ? t('hidden') : null}
      {words !== null && href ? (
        <a href={href} lang="vi">
          {words}
        </a>
      ) : (
        <span lang="vi">{words}</span>
      )}
      {unit ? <span lang="vi"> ({unit.title})</span> : null}
      {', '}
      {refused ? (
        <span className="text-not-met">{t('refused')}</span>
      ) : over ? (
        t(kind === 'step' ? 'overStep' : 'over')
      ) : expectedOn ? (
        <>
          {t(kind === 'step' ? 'untilStep' : 'until')} <Day iso={expectedOn} />
        </>
      ) : (
        t('nobodyKnows')
      )}
    </>
  );
}
