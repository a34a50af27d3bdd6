import { useTranslations } from 'next-intl';
import { CellWords } from '@/components/outbox/cell-words';
import { ConflictTable } from '@/components/outbox/conflict-table';
import { useOutbox } from '@/components/outbox/use-outbox';
import { Button } from '@/components/ui/button';
import { useInBrowser } from '@/components/ui/use-in-browser';
import { vietnamese, Words } from '@/components/ui/words';
import type { EntryRow, EntryView } from '@/lib/features/assessments/entry-view';
import type { SaveState } from '@/lib/features/assessments/save-state';
import { addressOf } from '@/lib/features/cells/cell-view';
import { dayKey } from '@/lib/features/outbox/cell-key';
import { conflictsIn } from '@/lib/features/outbox/cell-state';
import { showInstant } from '@/lib/i18n/format';

interface Props {
  row: EntryRow;
  view: EntryView;
  answer: SaveState & { status: 'conflict' };
  onKeep: () => void;
  onDecide: (items: readonly string[], choice: 'mine' | 'theirs') => void;
}

/** What another person saved in between beside what was typed; nothing is written until one is chosen. */
export function ConflictNotice({ row, view, answer, onKeep, onDecide }: Props) {
  const t = useTranslations('entry.conflict');
  const outbox = useOutbox();
  const inBrowser = useInBrowser();
  const cells = [row, ...row.indicators].map(({ item }) => dayKey(addressOf(view, item)));
  const conflicts = inBrowser
    ? conflictsIn(outbox.contents()).filter(({ shownOn }) => shownOn.some((cell) => cells.includes(cell)))
    : [];
  return (
    <div role="alert" className="entry-conflict">
      <p className="font-semibold">{t('title')}</p>
      {conflicts.length > 0 ? (
        <ConflictTable
          conflicts={conflicts}
          onDecide={(cells, choice) =>
            onDecide(
              cells.map(({ address }) => address.item),
              choice,
            )
          }
        />
      ) : (
        <>
          <ul>
            {answer.theirs.map((fact) => (
              <li key={fact.item}>
                <CellWords content={fact} since={fact.effectiveOn} />
                <p className="text-quiet">
                  <Words
                    of={t('by', {
                      post: fact.recordedBy ? vietnamese(fact.recordedBy) : t('operator'),
                      at: showInstant(fact.recordedAt),
                    })}
                  />
                </p>
              </li>
            ))}
          </ul>
          <p className="flex flex-wrap gap-2">
            {inBrowser ? <Button onClick={onKeep}>{t('keep')}</Button> : t('choose')} <a href="">{t('take')}</a>
          </p>
        </>
      )}
    </div>
  );
}
