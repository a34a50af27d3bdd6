import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { alignBlock } from '@/lib/domain/entry/align-block';
import type { Block } from '@/lib/domain/entry/block';
import { planPaste } from '@/lib/domain/entry/plan-paste';
import { gridLabels } from '@/lib/features/entry-grid/grid-labels';
import { Dialog } from '@/components/ui/dialog';
import type { GridStore } from './grid-store';
import { PasteDoubts } from './paste-doubts';
import { type Chosen, countPlan, decided, doubtsOf } from './paste-plan';
import { PasteRefused } from './paste-refused';
import { PasteTable } from './paste-table';
import type { GridWords } from './use-grid-words';

interface Props {
  store: GridStore;
  block: Block;
  words: GridWords;
  onClose: () => void;
}

const NONE: Chosen = new Map();

/** What a block was understood as, before anything of it is written: what is asked, what is refused and why, and the rest. */
export function PasteDialog({ store, block, words, onClose }: Props) {
  const t = useTranslations('grid.paste');
  const [byHeadings, setByHeadings] = useState(true);
  const [chosen, setChosen] = useState<Chosen>(NONE);
  const { model, selection } = store;
  const labels = useMemo(() => gridLabels(model, words.fieldText), [model, words]);
  const hasHeadings = useMemo(() => alignBlock(block, labels) !== null, [block, labels]);
  const plan = useMemo(() => {
    const grid = {
      rows: model.rows,
      columns: model.columns,
      labels,
      slotAt: (at: { row: number; column: number }) => store.slotAt(at),
    };
    return planPaste(block, grid, selection, words.causeOf, byHeadings);
  }, [store, model, selection, labels, block, words, byHeadings]);
  const doubts = useMemo(() => doubtsOf(plan), [plan]);
  const counts = countPlan(plan, chosen);
  const paste = () => {
    onClose();
    store.write(
      plan.cells.flatMap((cell, at) =>
        cell.at === null ? [] : [{ at: cell.at, reading: decided(cell, chosen.get(at)) }],
      ),
    );
  };
  return (
    <Dialog title={t('title')} wide onClose={onClose}>
      <p role="status" className="text-small">
        {t('counts', { ...counts })} {t(`placed.${plan.placed}`)}
      </p>
      {hasHeadings ? (
        <label className="flex min-h-8 items-center gap-2 text-small">
          <input
            type="checkbox"
            checked={byHeadings}
            onChange={(event) => {
              setByHeadings(event.target.checked);
              setChosen(NONE);
            }}
          />
          {t('byHeadings')}
        </label>
      ) : null}
      <div className="eg-paste">
        <PasteDoubts doubts={doubts} plan={plan} model={model} chosen={chosen} words={words} onChoose={setChosen} />
        <PasteRefused plan={plan} model={model} words={words} />
        <PasteTable plan={plan} store={store} chosen={chosen} words={words} />
      </div>
      <p className="flex flex-wrap gap-2">
        <Button
          look="main"
          className="max-sm:min-h-11"
          disabled={counts.understood === 0}
          onClick={paste}
          data-first={doubts.length === 0 ? '' : undefined}
        >
          {t('paste', { n: counts.understood })}
        </Button>
        <Button onClick={onClose} className="max-sm:min-h-11">
          {t('drop')}
        </Button>
      </p>
    </Dialog>
  );
}
