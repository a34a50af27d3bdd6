import { useTranslations } from 'next-intl';
import type { PastePlan } from '@/lib/domain/entry/plan-paste';
import type { GridModel } from '@/lib/features/entry-grid/grid-model';
import type { GridWords } from './use-grid-words';

/** As many as somebody reads. */
const SHOWN = 200;

/** What is not taken, cell by cell, and why; nothing of it is written. */
export function PasteRefused({ plan, model, words }: { plan: PastePlan; model: GridModel; words: GridWords }) {
  const t = useTranslations('grid.paste');
  const refused = plan.cells.flatMap(({ at, text, reading }) =>
    reading.kind === 'refused' ? [{ at, text, code: reading.code }] : [],
  );
  if (refused.length === 0) return null;
  return (
    <section aria-label={t('refused')}>
      <h3 className="text-small">{t('refused')}</h3>
      <ul className="text-small">
        {refused.slice(0, SHOWN).map(({ at, text, code }, index) => (
          <li key={index}>
            {at ? <span lang="vi">{words.placeText(model, at)}: </span> : null}
            <span className="font-semibold">“{text.trim()}”</span> – {words.refusalText(code)}
          </li>
        ))}
        {refused.length > SHOWN ? <li className="text-quiet">{t('more', { n: refused.length - SHOWN })}</li> : null}
      </ul>
    </section>
  );
}
